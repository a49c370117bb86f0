import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { removePostgres } from '../postgres/start-postgres.mjs';
import { LaunchFailure } from './launch-failure.mjs';

/**
 * Removes all data, so that the next start makes everything anew. A PostgreSQL of one's own loses only
 * what Rogatory made in it, and only when its name is given as a confirmation.
 *
 * @param {import('./settings.mjs').LaunchSettings} settings
 * @param {string | undefined} confirmation the name of the database
 * @throws {LaunchFailure} when a PostgreSQL of one's own is meant and not confirmed
 */
export async function reset({ folder, databaseUrl }, confirmation) {
  if (databaseUrl === null) {
    await removePostgres(join(folder, 'postgres'));
  } else {
    const name = new URL(databaseUrl).pathname.slice(1);
    if (confirmation !== name) {
      throw new LaunchFailure(
        `This would delete everything Rogatory keeps in the database "${name}" at DATABASE_URL: if that is meant, run "npm run demo:reset -- --confirm=${name}".`,
      );
    }
    await dropSchemas(databaseUrl);
  }
  for (const name of ['secrets.json', 'demo-network.json']) {
    rmSync(join(folder, name), { force: true });
  }
  rmSync(documentsFolder(folder), { recursive: true, force: true });
}

/**
 * Where an installation keeps the contents of documents, and their key, unless told otherwise.
 *
 * @param {string} folder of the installation, absolute
 */
export function documentsFolder(folder) {
  return join(folder, 'documents');
}

/** @param {string} databaseUrl */
async function dropSchemas(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    await client.query('drop schema if exists rogatory, graphile_worker cascade');
  } finally {
    await client.end();
  }
}
