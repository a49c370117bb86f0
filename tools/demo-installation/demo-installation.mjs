import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from '../build/build-product.mjs';
import { withProgress } from '../build/progress.mjs';
import { startPostgres } from '../postgres/start-postgres.mjs';
import { childServer } from './child-server.mjs';

/** The file that says what a kept installation was made from. */
const recordName = 'made-from.json';

/**
 * @typedef {object} DemoInstallation
 * @property {string} url of the product
 * @property {string} databaseUrl as the owner
 * @property {string} password of every demo account
 * @property {readonly import('../start/ready-block.mjs').DemoAccount[]} accounts
 * @property {() => Promise<number>} memory resident bytes of the product's process
 */

/**
 * @typedef {object} DemoWish
 * @property {Readonly<Record<string, string>>} [postgresSettings]
 * @property {(databaseUrl: string, whileRunning: (work: () => Promise<void>) => Promise<void>) => Promise<void>} [prepare]
 *   changes the data before the product starts; it may let the product run meanwhile
 * @property {KeptInstallation} [kept] left behind, to be used again by whoever asks for the same
 */

/**
 * @typedef {object} KeptInstallation
 * @property {string} folder absolute path
 * @property {string} fingerprint of what it is made from; another one means that it is made anew
 */

/**
 * Builds the product, brings it up with the demo network on a database of its own, lets `work` use it,
 * and leaves nothing behind.
 *
 * @param {DemoWish} wish
 * @param {(installation: DemoInstallation) => Promise<void>} work
 */
export async function withDemoInstallation({ postgresSettings, prepare, kept }, work) {
  const { consoleFolder } = await buildProduct();
  const folder = kept?.folder ?? mkdtempSync(join(tmpdir(), 'rogatory-demo-'));
  const remembered = kept === undefined ? null : recordOf(kept);
  if (kept !== undefined && remembered === null) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  /** @type {(() => Promise<void>)[]} */
  const undo = [];
  if (kept === undefined) undo.push(async () => rmSync(folder, { recursive: true, force: true }));
  try {
    const postgres = await startPostgres({
      dataFolder: join(folder, 'postgres'),
      settings: postgresSettings,
      log: () => {},
    });
    undo.push(async () => {
      await postgres.stop();
      if (kept === undefined) rmSync(postgres.dataFolder, { recursive: true, force: true });
    });
    const password = remembered?.password ?? randomBytes(12).toString('base64url');
    const environment = {
      ...process.env,
      ACCESS_TOKEN_MINUTES: '60',
      CONSOLE_FOLDER: consoleFolder,
      DATABASE_URL: postgres.url,
      DATABASE_APP_URL: '',
      DOCUMENTS_FOLDER: join(folder, 'documents'),
      DOCUMENTS_KEY_FILE: '',
      HOST: '127.0.0.1',
      LOG_FILE: join(folder, 'rogatory.log'),
      PORT: '0',
      SECURE_COOKIES: 'no',
      SIGN_IN_ATTEMPTS_PER_MINUTE: '10000',
      TOKEN_SECRET: randomBytes(48).toString('base64url'),
    };
    const accounts =
      remembered?.accounts ??
      (await withProgress('Writing the demo network', () => seeded(environment, password)));
    if (remembered === null) {
      await prepare?.(postgres.url, (during) => whileRunning(environment, during));
      if (kept !== undefined) remember(kept, { password, accounts });
    }
    const { ready, memory, stop } = await productOn(environment);
    undo.push(stop);
    await work({ url: ready.url, memory, databaseUrl: postgres.url, password, accounts });
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/** @typedef {{ password: string, accounts: DemoInstallation['accounts'] }} Remembered */

/**
 * What is remembered of an installation that was made from the same; null where there is none.
 *
 * @param {KeptInstallation} kept
 * @returns {Remembered | null}
 */
function recordOf({ folder, fingerprint }) {
  const file = join(folder, recordName);
  if (!existsSync(file)) return null;
  const record = JSON.parse(readFileSync(file, 'utf8'));
  return record.fingerprint === fingerprint ? record : null;
}

/**
 * @param {KeptInstallation} kept
 * @param {Remembered} remembered
 */
function remember({ folder, fingerprint }, remembered) {
  const record = JSON.stringify({ fingerprint, ...remembered });
  writeFileSync(join(folder, recordName), record, { mode: 0o600 });
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {() => Promise<void>} work
 */
async function whileRunning(environment, work) {
  const { stop } = await productOn(environment);
  try {
    await work();
  } finally {
    await stop();
  }
}

/**
 * Starts the product once, which makes the schema, then writes the network into it.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} password
 */
async function seeded(environment, password) {
  await (await productOn(environment)).stop();
  /** @type {import('./child-server.mjs').ChildServer<{ accounts: readonly import('../start/ready-block.mjs').DemoAccount[] }>} */
  const seeding = await childServer(join(import.meta.dirname, 'seed-demo.mjs'), {
    environment,
    password,
  });
  await seeding.stop();
  return seeding.ready.accounts;
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<import('./child-server.mjs').ChildServer<{ url: string }>>}
 */
function productOn(environment) {
  return childServer(join(import.meta.dirname, 'serve-product.mjs'), environment);
}
