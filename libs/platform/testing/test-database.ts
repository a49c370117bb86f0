import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate, type MigrationClass, readEnvironment } from '../api/index';

/** A database of its own for one test file. */
export interface TestDatabase {
  /** As the owner of the schema. */
  readonly url: string;
  /** Every row, whoever's it is: as a witness of tests to whom row-level security hides nothing. */
  query<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  /** Rows as the run-time role sees them, with or without somebody acting. */
  queryAs<T extends object>(
    actor: { authorityId: string; jurisdiction: string; personId: string } | null,
    text: string,
    values?: unknown[],
  ): Promise<T[]>;
  /** Cuts every connection and takes no new one, as while a server is down, until `comeBack`. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  drop(): Promise<void>;
}

const templateLock = 7_264_002;

const witness = 'rogatory_test_witness';

/**
 * The witness is a role of its own, so that functions which run with the owner's rights see in tests
 * exactly what they see in earnest.
 */
const letWitnessSeeAll = `
  do $$ declare closed record; begin
    begin
      create role ${witness} nologin;
      execute format('grant ${witness} to %I', current_user);
    exception when duplicate_object then null;
    end;
    grant usage on schema rogatory, graphile_worker to ${witness};
    grant all on all tables in schema rogatory, graphile_worker to ${witness};
    for closed in
      select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relrowsecurity and n.nspname in ('rogatory', 'graphile_worker')
    loop
      execute format('create policy witness on %I.%I to ${witness} using (true) with check (true)',
                     closed.nspname, closed.relname);
    end loop;
  end $$`;

/**
 * A clean database with these migrations run, on the PostgreSQL that the test run started or on
 * another. The migrated template is made once per server and cloned for each caller.
 */
export async function testDatabase(
  migrations: readonly MigrationClass[],
  server = readEnvironment()['ROGATORY_TEST_DATABASE_URL'],
): Promise<TestDatabase> {
  if (server === undefined) {
    throw new Error('No PostgreSQL for tests: run Jest with --selectProjects db or e2e');
  }
  const template = await migratedTemplate(server, migrations);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) =>
    underLock(client, () => client.query(`create database ${name} template ${template}`)),
  );
  return openTestDatabase(server, name);
}

function openTestDatabase(server: string, name: string): TestDatabase {
  const url = withDatabase(server, name);
  return {
    url,
    query: (text, values) =>
      onServer(url, async (client) => (await client.query(text, values)).rows),
    queryAs: (actor, text, values) =>
      onServer(url, async (client) => {
        await client.query('set role rogatory_app');
        const settings = [actor?.authorityId, actor?.jurisdiction, actor?.personId];
        await client.query(
          `select set_config('rogatory.authority', $1, false),
                  set_config('rogatory.jurisdiction', $2, false),
                  set_config('rogatory.person', $3, false)`,
          settings.map((setting) => setting ?? ''),
        );
        return (await client.query(text, values)).rows;
      }),
    goAway: () =>
      onServer(server, async (client) => {
        await client.query(`alter database ${name} with allow_connections false`);
        await client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
          [name],
        );
      }),
    comeBack: () =>
      onServer(server, async (client) => {
        await client.query(`alter database ${name} with allow_connections true`);
      }),
    drop: () =>
      onServer(server, async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
}

async function migratedTemplate(
  server: string,
  migrations: readonly MigrationClass[],
): Promise<string> {
  const names = migrations.map((migration) => `${migration.name}:${migration.toString()}`);
  const hash = createHash('sha256').update(names.join()).digest('hex').slice(0, 16);
  const template = `template_${hash}`;
  await onServer(server, (client) =>
    underLock(client, async () => {
      const found = await client.query('select 1 from pg_database where datname = $1', [template]);
      if (found.rowCount === 1) return;
      const draft = `${template}_${randomBytes(3).toString('hex')}`;
      await client.query(`create database ${draft}`);
      await migrate(withDatabase(server, draft), migrations);
      await onServer(withDatabase(server, draft), (inside) => inside.query(letWitnessSeeAll));
      await client.query(`alter database ${draft} rename to ${template}`);
    }),
  );
  return template;
}

async function underLock<T>(client: Client, work: () => Promise<T>): Promise<T> {
  // Ends with the session, and every session here is one call.
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  return work();
}

async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    options: '-c search_path=rogatory -c timezone=UTC',
  });
  // A connection that breaks is told to whoever waits for its answer, and to nobody else.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
