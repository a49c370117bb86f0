import { ownerDataSource } from '@rogatory/platform/api';
import { openDatabase, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { migrationsOfRequests } from '@rogatory/requests/testing';
import { DataSource } from 'typeorm';
import { requestsEntities, requestsMigrations } from './index';

describe('The tables of requests', () => {
  let schema: TestDatabase;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
  });
  afterAll(() => schema.drop());

  const tables = () =>
    schema.query(
      `select c.relname, a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod) as type
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where n.nspname = 'rogatory' and c.relkind = 'r' order by 1, 2`,
    );

  it('are as the entities describe them, column by column', async () => {
    const { database, close } = await openDatabase(schema.url, requestsEntities);
    try {
      const source = Reflect.get(database, 'source');
      if (!(source instanceof DataSource)) throw new Error('The database has no data source');
      for (const entity of source.entityMetadatas) {
        const columns = await schema.query<{ name: string; type: string; empty: boolean }>(
          `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
             not a.attnotnull as empty
             from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0
            order by a.attname`,
          [`rogatory.${entity.tableName}`],
        );
        const described = entity.columns.map((column) => ({
          name: column.databaseName,
          type: `${typeNames[String(column.type)] ?? String(column.type)}${column.isArray ? '[]' : ''}`,
          empty: column.isNullable,
        }));
        expect(described.sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual(columns);
      }
    } finally {
      await close();
    }
  });

  it('go away and come back with their migration', async () => {
    const own = await testDatabase(migrationsOfRequests);
    const source = await ownerDataSource(own.url, migrationsOfRequests).initialize();
    try {
      const before = await tables();
      const earliest = Math.min(...requestsMigrations.map(moment));
      // What other domains added afterwards goes first: migrations are undone from the end.
      const since = migrationsOfRequests.filter((migration) => moment(migration) >= earliest);
      for (const _ of since) await source.undoLastMigration();
      const left = await source.query(`select to_regclass('rogatory.file') as file`);
      expect(left).toEqual([{ file: null }]);
      await source.runMigrations();
      expect(await tables()).toEqual(before);
    } finally {
      await source.destroy();
      await own.drop();
    }
  });
});

/** When a migration takes its turn: the number at the end of its name. */
function moment({ name }: { name: string }): number {
  return Number(/\d+$/.exec(name)?.[0]);
}

const typeNames: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
};
