import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct } from '../build/build-product.mjs';
import { withProgress } from '../build/progress.mjs';
import { root } from '../build/run-command.mjs';
import { portState } from '../postgres/ports.mjs';
import { checkPostgres, startPostgres } from '../postgres/start-postgres.mjs';
import { demoNetwork } from './demo-network.mjs';
import { databaseName, readDemoRecord } from './demo-record.mjs';
import { LaunchFailure } from './launch-failure.mjs';
import { portFailure } from './port-failure.mjs';
import { startProduct } from './product.mjs';
import { readyBlock } from './ready-block.mjs';
import { documentsFolder, reset } from './reset.mjs';
import { markRunning } from './running-mark.mjs';
import { secretsOf } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { Shutdown } from './shutdown.mjs';

/**
 * Brings the whole product up in this process and keeps it up until it is told to stop. Every failure
 * ends the process with one sentence and a non-zero exit code, and leaves nothing running.
 *
 * @param {readonly string[]} values `--reset` to start afresh, `--confirm=NAME` to confirm that
 */
export async function launch(values) {
  const shutdown = new Shutdown();
  try {
    await bringUp(values, shutdown);
  } catch (error) {
    await shutdown.run();
    if (shutdown.wanted) return;
    console.error(`\n${error instanceof LaunchFailure ? error.message : unexpected(error)}`);
    process.exit(1);
  }
}

/**
 * @param {readonly string[]} values
 * @param {Shutdown} shutdown
 */
async function bringUp(values, shutdown) {
  const settings = readSettings(process.env, root);
  const { folder, host, port } = settings;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  shutdown.add(markRunning(folder));
  const state = await portState(port, host);
  if (state !== 'free') throw portFailure(state, port, host);

  if (values.includes('--reset')) {
    const confirmation = values.find((value) => value.startsWith('--confirm='));
    await reset(settings, confirmation?.slice('--confirm='.length));
  }
  await discardHalfWritten(settings);
  if (settings.databaseUrl === null) checkPostgres(join(folder, 'postgres'));
  const secrets = secretsOf(folder);

  const [{ consoleFolder }, database] = await bothOrNeither(
    buildProduct(),
    withProgress('Starting PostgreSQL', () => openDatabase(settings, shutdown)),
  );
  const logFile = join(folder, 'rogatory.log');
  const environment = {
    ...process.env,
    DATABASE_URL: database.url,
    HOST: host,
    PORT: String(port),
    CONSOLE_FOLDER: consoleFolder,
    SECURE_COOKIES: process.env['SECURE_COOKIES'] ?? 'no',
    LOG_FILE: process.env['LOG_FILE'] ?? logFile,
    TOKEN_SECRET: process.env['TOKEN_SECRET'] ?? secrets.tokenSecret,
    DOCUMENTS_FOLDER: process.env['DOCUMENTS_FOLDER'] ?? documentsFolder(folder),
  };
  const product = await withProgress('Starting Rogatory', () => {
    const starting = startProduct(environment);
    shutdown.add(async () => (await starting.catch(() => null))?.close());
    return starting;
  });
  const demo = await demoNetwork({ settings, environment, secrets, database: database.name });
  console.log(
    readyBlock({
      url: product.url,
      ...demo,
      dataFolder: database.dataFolder,
      logFile: environment.LOG_FILE,
    }),
  );
}

/**
 * A start that was killed while it wrote the demo network left a database nobody has worked in.
 *
 * @param {import('./settings.mjs').LaunchSettings} settings
 */
async function discardHalfWritten(settings) {
  const name = settings.databaseUrl ? databaseName(settings.databaseUrl) : 'embedded';
  if (readDemoRecord(settings.folder, name)?.stage !== 'being written') return;
  if (settings.databaseUrl) {
    throw new LaunchFailure(
      `The last start was interrupted while it wrote the demo network into the database at DATABASE_URL: run "npm run demo:reset -- --confirm=${new URL(settings.databaseUrl).pathname.slice(1)}" to start afresh.`,
    );
  }
  console.log(
    'The last start was interrupted while it wrote the demo network: starting it afresh.',
  );
  await reset(settings, undefined);
}

/**
 * @param {import('./settings.mjs').LaunchSettings} settings
 * @param {Shutdown} shutdown
 * @returns {Promise<{ url: string, name: string, dataFolder: string | null }>}
 */
async function openDatabase({ databaseUrl, folder, postgresPort }, shutdown) {
  if (databaseUrl) return { url: databaseUrl, name: databaseName(databaseUrl), dataFolder: null };
  const starting = startPostgres({
    dataFolder: join(folder, 'postgres'),
    port: postgresPort,
    log: () => {},
  });
  // Known before it is there: a stop during the start must not leave it running.
  shutdown.add(async () => (await starting.catch(() => null))?.stop());
  const postgres = await starting;
  return { url: postgres.url, name: 'embedded', dataFolder: postgres.dataFolder };
}

/**
 * Waits for both even if one fails, so that what the other started is known and can be stopped.
 *
 * @template First, Second
 * @param {Promise<First>} first
 * @param {Promise<Second>} second
 * @returns {Promise<[First, Second]>}
 */
async function bothOrNeither(first, second) {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

/** @param {unknown} error */
function unexpected(error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Rogatory did not start: ${reason}`;
}
