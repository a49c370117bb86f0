import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { postmasterOf } from './postmaster.mjs';
import { removePostgres, startPostgres } from './start-postgres.mjs';

const installations = join(__dirname, '..', '..', '.rogatory');
const log = () => {};

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('The embedded PostgreSQL', () => {
  let home: string;
  let dataFolder: string;

  beforeEach(() => {
    mkdirSync(installations, { recursive: true });
    home = mkdtempSync(join(installations, 'postgres-'));
    // The server's account must be able to enter it.
    chmodSync(home, 0o755);
    dataFolder = join(home, 'data');
  });

  afterEach(async () => {
    await removePostgres(dataFolder);
    rmSync(home, { recursive: true, force: true });
  });

  it('keeps what was confirmed from one start to the next', async () => {
    const first = await startPostgres({ dataFolder, log });
    await ask(first.url, 'create table kept (name text)');
    await ask(first.url, `insert into kept values ('조서')`);
    await first.stop();
    const second = await startPostgres({ dataFolder, log });
    expect(await ask(second.url, 'select name from kept')).toEqual([{ name: '조서' }]);
    await second.stop();
    expect(postmasterOf(second.dataFolder)).toBeNull();
  });

  it('writes through to the disk, with checksums, and gives its owner no superuser', async () => {
    const server = await startPostgres({ dataFolder, log });
    const [settings] = await ask(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
         (select rolsuper from pg_roles where rolname = current_user) as superuser`,
    );
    expect(settings).toEqual({ fsync: 'on', checksums: 'on', superuser: false });
    await server.stop();
  });

  it('adopts a server that a killed launcher left running', async () => {
    const left = await startPostgres({ dataFolder, log });
    const adopted = await startPostgres({ dataFolder, log });
    expect(adopted).toMatchObject({ adopted: true, url: left.url });
    await adopted.stop();
  });

  it('waits for a server that is just ending, and then starts its own', async () => {
    const ending = await startPostgres({ dataFolder, log });
    const ended = ending.stop();
    while (postmasterOf(ending.dataFolder)?.stage === 'ready') await pause(1);
    const next = await startPostgres({ dataFolder, log });
    await ended;
    expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
  });

  it('says in one sentence that a data folder is only half there', async () => {
    mkdirSync(dataFolder);
    writeFileSync(join(dataFolder, 'PG_VERSION'), '18\n');
    await expect(startPostgres({ dataFolder, log })).rejects.toThrow(
      /holds files but no whole database: move it away/,
    );
  });
});
