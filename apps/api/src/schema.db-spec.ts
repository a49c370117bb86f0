import { migrate, ownerDataSource, runtimeDataSource } from '@rogatory/platform/api';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import type { DataSource, EntityMetadata } from 'typeorm';
import { entities, migrations } from './main';

interface ColumnRow {
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: 'YES' | 'NO';
}

/** What TypeORM calls a type where `information_schema` says it otherwise. */
const typeNames: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
  varchar: 'character varying',
  char: 'character',
  bool: 'boolean',
  int8: 'bigint',
};

describe('The schema', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(migrations);
  });
  afterAll(() => database.drop());

  function schema(): Promise<object[]> {
    // The catalogue itself: the views of the information schema hide what one has no right to.
    return database.query(
      `select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
              pg_get_expr(d.adbin, d.adrelid) as value
         from pg_attribute a
         join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
         join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'rogatory'
         left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attnum > 0 and not a.attisdropped and c.relname <> 'migration' order by 1, 2`,
    );
  }
  function constraintsAndPolicies(): Promise<object[]> {
    return database.query(
      `select conrelid::regclass::text as on, conname as name, pg_get_constraintdef(c.oid) as rule
         from pg_constraint c join pg_namespace n on n.oid = c.connamespace
        where n.nspname = 'rogatory'
       union all
       select indrelid::regclass::text, indexrelid::regclass::text, pg_get_indexdef(indexrelid)
         from pg_index join pg_class c on c.oid = indrelid
         join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'rogatory'
       union all
       select tablename, policyname, concat(cmd, roles, qual, with_check) from pg_policies
        where schemaname = 'rogatory' and policyname <> 'witness'
       order by 1, 2, 3`,
    );
  }

  it('has migrations whose names put them in the order in which they are composed', () => {
    const names = migrations.map(({ name }) => name);
    const stamps = names.map((name) => Number(name.slice(-13)));
    expect(stamps.every(Number.isInteger)).toBe(true);
    expect([...stamps].sort((a, b) => a - b)).toEqual(stamps);
    expect(new Set(names).size).toBe(names.length);
  });

  it('goes down to nothing and comes up the same', async () => {
    const before = await schema();
    const rules = await constraintsAndPolicies();
    expect(before.length).toBeGreaterThan(50);
    expect(rules.length).toBeGreaterThan(50);
    const owner = await ownerDataSource(database.url, migrations).initialize();
    for (const { name } of migrations) {
      await owner.undoLastMigration().catch((error: unknown) => {
        throw new Error(`While going down from ${name}`, { cause: error });
      });
    }
    await owner.destroy();
    expect(await schema()).toEqual([]);
    const left = await database.query(
      `select proname from pg_proc join pg_namespace n on n.oid = pronamespace
        where n.nspname = 'rogatory'`,
    );
    expect(left).toEqual([]);
    expect(await migrate(database.url, migrations)).toHaveLength(migrations.length);
    expect(await schema()).toEqual(before);
    expect(await constraintsAndPolicies()).toEqual(rules);
  });

  it('may be brought up to date by several processes at the same moment', async () => {
    const done = await Promise.all([1, 2, 3].map(() => migrate(database.url, migrations)));
    expect(done).toEqual([[], [], []]);
  });

  it('keeps what holds case data or people under row-level security', async () => {
    const open = await database.query<{ relname: string }>(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'rogatory' and relkind = 'r' and not relrowsecurity order by 1`,
    );
    // Reference data, figures without content, the queue's own ledger, which the run-time role cannot read.
    // A recomputation repeats what every reader of a calendar sees of its correction.
    const harmless = [
      'jurisdiction',
      'migration',
      'network',
      'network_member',
      'outbox',
      'recomputation',
    ];
    const others = open.map(({ relname }) => relname).filter((name) => !harmless.includes(name));
    expect(others.filter((name) => !name.startsWith('flow'))).toEqual([]);
  });

  it('lets the run-time role own nothing, bypass nothing and make nothing', async () => {
    const [role] = await database.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin
         from pg_roles where rolname = 'rogatory_app'`,
    );
    expect(Object.values(role ?? {})).toEqual([false, false, false, false, false]);
    const owned = await database.query(
      `select relname from pg_class where relowner = 'rogatory_app'::regrole`,
    );
    expect(owned).toEqual([]);
    await expect(database.queryAs(null, 'create table rogatory.mine ()')).rejects.toThrow(
      'permission denied',
    );
    await expect(database.queryAs(null, 'select * from credential')).rejects.toThrow(
      'permission denied',
    );
  });

  describe('is what the entities say', () => {
    let source: DataSource;

    beforeAll(async () => {
      const settings = {
        url: database.url,
        appUrl: null,
        poolSize: 1,
        statementTimeoutSeconds: 30,
        applicationName: 'rogatory-test',
      };
      source = await runtimeDataSource(settings, entities).initialize();
    });
    afterAll(() => source.destroy());

    async function columnsOf(metadata: EntityMetadata): Promise<readonly string[]> {
      const rows = await database.query<ColumnRow>(
        `select column_name, data_type, is_nullable from information_schema.columns
          where table_schema = 'rogatory' and table_name = $1 and is_generated = 'NEVER' order by 1`,
        [metadata.tableName],
      );
      return rows.map((row) =>
        described(row.column_name, row.data_type, row.is_nullable === 'YES'),
      );
    }

    it.each(entities.map((entity) => [entity.name, entity] as const))(
      'for %s',
      async (_, entity) => {
        const metadata = source.getMetadata(entity);
        const mapped = metadata.columns
          .map((column) =>
            described(
              column.databaseName,
              column.isArray ? 'ARRAY' : String(column.type),
              column.isNullable,
            ),
          )
          .sort();
        const present = await columnsOf(metadata);
        expect(mapped.filter((column) => !present.includes(column))).toEqual([]);
      },
    );
  });
});

function described(name: string, type: string, nullable: boolean): string {
  return `${name} ${typeNames[type] ?? type}${nullable ? '' : ' not null'}`;
}
