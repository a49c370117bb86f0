import { runMigrations as installQueue } from 'graphile-worker';
import { Pool } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** Any number, as long as every process of the product uses the same. */
const migrationLock = 7_264_001;

/** The owner's data source: migrations and nothing else. */
export function ownerDataSource(url: string, migrations: readonly MigrationClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema: 'rogatory',
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: 2,
    applicationName: 'rogatory-migrations',
    extra: { options: '-c search_path=rogatory -c timezone=UTC' },
  });
}

/**
 * Brings the schema up to date. Any number of processes may start at once: one does the work under
 * an advisory lock, the others wait for it. Returns the names of the migrations it ran.
 */
export async function migrate(
  url: string,
  migrations: readonly MigrationClass[],
): Promise<readonly string[]> {
  const pool = new Pool({ connectionString: url, max: 1, application_name: 'rogatory-migrations' });
  // A lost idle connection shows up as the failure of the next statement; it must not end the process.
  pool.on('error', () => undefined);
  const guard = await pool.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    await guard.query('create schema if not exists rogatory');
    await installQueue({ connectionString: url });
    const source = await ownerDataSource(url, migrations).initialize();
    try {
      const done = await source.runMigrations();
      return done.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    // Ending the session releases the lock even where the unlock itself could fail.
    guard.release(true);
    await pool.end();
  }
}
