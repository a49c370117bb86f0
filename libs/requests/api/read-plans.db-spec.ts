import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  migrationsOfRequests,
  nodesOf,
  readPlan,
  registerTestSides,
  requestsApplication,
  rowsTouched,
  type PlanNode,
  type TestSides,
} from '@rogatory/requests/testing';
import { randomUUID } from 'node:crypto';
import type { ListRequestsQueryDto } from '../contract/index';
import { RequestQueries } from './index';
import { countsStatement, listStatement } from './reads/request-list';
import { draftStatement, pageStatement } from './reads/request-page';
import { lockFile } from './files/file-statements';

// Twenty thousand files are written before the first plan is read.
jest.setTimeout(60_000);

const clock = new ScriptedClock('2026-11-23T08:30:00Z');

describe('Reading requests among twenty thousand', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  let officer: Actor;
  let prosecutor: Actor;
  let fileId: string;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
    officer = sides.korea.central.person('central_officer');
    prosecutor = sides.korea.office.person('prosecutor');
    await fill(schema, sides);
    const [file] = await schema.query<{ id: string }>(
      'select id from file where authority_id = $1 and shared_at is not null limit 1',
      [officer.authorityId],
    );
    fileId = file?.id ?? '';
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  function planOf(actor: Actor, text: string, values: unknown[]): Promise<PlanNode[]> {
    return readPlan(schema, actor, text, values);
  }
  function list(query: ListRequestsQueryDto, actor = officer) {
    return listStatement(actor.authorityId, query, null);
  }
  function expectNoScanOf(table: string, plan: readonly PlanNode[]): void {
    const scans = nodesOf(plan, table).filter((node) => node['Node Type'].endsWith('Seq Scan'));
    expect(scans).toEqual([]);
  }
  /** How many files were looked at, shown or not. */
  function filesTouched(plan: readonly PlanNode[]): number {
    return rowsTouched(plan, 'file');
  }

  it.each<[string, ListRequestsQueryDto, number]>([
    ['everything', {}, 240],
    ['open', { view: 'open' }, 120],
    ['they_wait_for_us', { view: 'they_wait_for_us' }, 120],
    ['we_wait_for_them', { view: 'we_wait_for_them' }, 120],
    ['drafts', { view: 'drafts' }, 120],
    ['closed', { view: 'closed' }, 120],
    ['open with one counterpart', { view: 'open', counterpart: 'FR' }, 120],
    ['urgent', { view: 'urgent' }, 1000],
  ])('walks an index as far as one page, and no further: %s', async (_, query, most) => {
    const { statement, values } = list(query);
    const plan = await planOf(officer, statement.text, values);
    expectNoScanOf('file', plan);
    expect(filesTouched(plan)).toBeLessThan(most);
  });

  it('walks the office’s own index for a prosecutor', async () => {
    const { statement, values } = list({ view: 'open' }, prosecutor);
    const plan = await planOf(prosecutor, statement.text, values);
    expectNoScanOf('file', plan);
    expect(plan.map((node) => node['Index Name'])).toContain('file_led_open_idx');
  });

  it.each([1, 5_000])('finds the next page as fast as the first: after row %d', async (offset) => {
    const [place] = await schema.query<{ next_due: string; id: string }>(
      `select to_json(next_due) #>> '{}' as next_due, id from file
        where authority_id = $1 and shared_at is not null and open
        order by next_due, id limit 1 offset $2`,
      [officer.authorityId, offset],
    );
    const after = { due: place?.next_due ?? '', id: place?.id ?? '' };
    const { statement, values } = listStatement(officer.authorityId, { view: 'open' }, after);
    const plan = await planOf(officer, statement.text, values);
    expectNoScanOf('file', plan);
    expect(filesTouched(plan)).toBeLessThan(120);
  });

  it('finds words and beginnings of references by their own index', async () => {
    const { statement, values } = list({ text: 'ref-417 fraud' });
    const plan = await planOf(officer, statement.text, values);
    expectNoScanOf('file_word', plan);
    expectNoScanOf('file', plan);
    const rows = await app.get(RequestQueries).list(officer, { text: 'ref-417 fraud' });
    expect(rows.items.length).toBeGreaterThan(0);
    for (const { reference } of rows.items) expect(reference).toMatch(/^REF-417/);
  });

  it('counts no further than a thousand', async () => {
    const plan = await planOf(officer, countsStatement.text, [officer.authorityId]);
    expectNoScanOf('file', plan);
    const counts = await app.get(RequestQueries).counts(officer);
    expect(counts.find(({ view }) => view === 'open')).toEqual({
      view: 'open',
      count: 1000,
      more: true,
    });
  });

  it('gives a page, a draft and a locked file by their key', async () => {
    const values = [fileId, officer.authorityId];
    for (const { text } of [pageStatement, draftStatement, lockFile]) {
      const plan = await planOf(officer, text, values);
      for (const table of ['file', 'file_event', 'dispatch', 'note', 'request_version']) {
        expectNoScanOf(table, plan);
      }
    }
  });
});

/** Twenty thousand files of four authorities, as the columns of lists see them. */
async function fill(schema: TestDatabase, sides: TestSides): Promise<void> {
  const holders = [sides.korea.central.id, sides.cambodia.central.id, sides.france.office.id];
  await schema.query(
    `insert into file (id, authority_id, lead_authority_id, direction, shared_at,
       counterpart_authority_id, counterpart_jurisdiction, state, open, queue, reference, title,
       instrument, urgency, risk_to_life, tlp, sealed, measures, move, act, act_roles, since,
       next_due, version, last_seq, content_version, shown_version, snapshot, created_at, updated_at)
     select gen_random_uuid(), ($1::uuid[])[1 + n % 2],
       case when n % 4 = 0 then $2::uuid end, 'outgoing', now(), ($1::uuid[])[3],
       (array['FR', 'KH', 'DE', 'JP', 'TH', 'PH', 'BR', 'PT'])[1 + n % 8],
       'transmitted', n % 10 <> 0,
       case when n % 10 = 0 then 'closed'
            else (array['drafts', 'they_wait_for_us', 'we_wait_for_them'])[1 + n % 3] end,
       'REF-' || n, 'Fraud number ' || n, 'UNTOC',
       case when n % 9 = 0 then 'urgent' else 'normal' end, false, 'AMBER', false, '[]',
       case when n % 3 = 2 then 'them' else 'us' end, 'transmit_request',
       array['central_officer'], now(), now() + n * interval '1 minute', 1, 0, 1, 1, '{}',
       now(), now()
     from generate_series(1, 20000) n`,
    [holders, sides.korea.office.id],
  );
  await schema.query(
    `insert into file_word (authority_id, word, file_id)
     select f.authority_id, w, f.id
       from file f, unnest(array[lower(f.reference), 'fraud', 'number']) w`,
  );
  await schema.query(
    `insert into request_version (file_id, number, content, created_at)
     select id, 1, '{}', now() from file`,
  );
  await schema.query(
    `insert into note (id, file_id, authority_id, person_id, person_name, text, at)
     select gen_random_uuid(), id, authority_id, $1, 'x', 'x', now() from file`,
    [randomUUID()],
  );
  for (const table of ['file', 'file_word', 'request_version', 'note']) {
    await schema.query(`vacuum analyze ${table}`);
  }
}
