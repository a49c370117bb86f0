import { Pool } from 'pg';
import { testDatabase, type TestDatabase } from '../../testing/index';
import { platformMigrations } from '../migrations/index';
import { forgetBrokenRuns, releaseStalledJobs } from './stalled-jobs';

const task = 'deadlines_pass_clocks';

describe('What killed workers leave behind', () => {
  let database: TestDatabase;
  let queue: Pool;

  beforeAll(async () => {
    database = await testDatabase(platformMigrations);
    queue = new Pool({ connectionString: database.url, max: 1 });
  });
  afterAll(async () => {
    await queue.end();
    await database.drop();
  });
  beforeEach(() => queue.query('delete from graphile_worker._private_jobs'));

  async function job(state: { key?: string; tried?: boolean; heldFor?: string; of?: string }) {
    const { key = null, tried = false, heldFor = null, of = task } = state;
    await queue.query(
      'select graphile_worker.add_job($1, job_key := $2, max_attempts := 1, payload := $3)',
      [of, key, JSON.stringify({ state })],
    );
    await queue.query(
      `update graphile_worker._private_jobs set attempts = $2,
          locked_by = 'since ' || $3::text,
          locked_at = now() - $3::text::interval
        where payload ->> 'state' = $1`,
      [JSON.stringify(state), tried ? 1 : 0, heldFor],
    );
  }
  async function jobs(): Promise<{ held: boolean; key: string | null; task: string }[]> {
    const found = await queue.query(
      `select locked_at is not null as held, key, task_identifier as task
         from graphile_worker.jobs order by id`,
    );
    return found.rows;
  }

  it('is given back to the queue, but not what somebody is at', async () => {
    await job({ heldFor: '16 seconds', key: 'long' });
    await job({ heldFor: '5 seconds', key: 'short' });
    await releaseStalledJobs(queue);
    expect(await jobs()).toEqual([
      { held: false, key: 'long', task },
      { held: true, key: 'short', task },
    ]);
  });

  it('is forgotten where the next run of a recurring task has taken its place', async () => {
    await job({ tried: true });
    await forgetBrokenRuns(queue, [task]);
    expect(await jobs()).toEqual([]);
  });

  it('stays for an administrator to see where nothing takes its place', async () => {
    await job({ tried: true, key: 'failed' });
    await job({ tried: true, of: 'outbox' });
    await job({ tried: true, heldFor: '5 seconds' });
    await forgetBrokenRuns(queue, [task]);
    expect(await jobs()).toEqual([
      { held: false, key: 'failed', task },
      { held: false, key: null, task: 'outbox' },
      { held: true, key: null, task },
    ]);
  });
});
