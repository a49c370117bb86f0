import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { LaunchFailure } from '../start/launch-failure.mjs';
import { postgresBinaries } from './binaries.mjs';
import { findDataFolder, makeDataFolder, ownerUrl, placeDataFolder } from './data-folder.mjs';
import { freePort, portState } from './ports.mjs';
import { postmasterOf } from './postmaster.mjs';
import { runProgram } from './run-program.mjs';
import { serverAccount } from './server-account.mjs';

const patienceMilliseconds = 60_000;

/** @type {Readonly<Record<string, string>>} */
const lastingSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  max_connections: '100',
  shared_buffers: '256MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * @typedef {object} RunningPostgres
 * @property {string} url the owner's connection string, as DATABASE_URL
 * @property {string} dataFolder where the data really lies
 * @property {boolean} adopted whether the server was already running, left by a launcher that was killed
 * @property {() => Promise<void>} stop ends the server and waits for it; confirmed data stay
 */

/**
 * Starts the embedded PostgreSQL on a data folder of its own, making the folder the first time. A server
 * left running on that folder is adopted; one that is just ending is waited for.
 *
 * @param {object} wish
 * @param {string} wish.dataFolder absolute path
 * @param {number} [wish.port] on 127.0.0.1; any free port when left out
 * @param {Readonly<Record<string, string>>} [wish.settings] server settings that differ
 * @param {(sentence: string) => void} wish.log told what takes a while
 * @returns {Promise<RunningPostgres>}
 * @throws {LaunchFailure} one sentence that says what to do
 */
export async function startPostgres({ dataFolder, port, settings = {}, log }) {
  const account = serverAccount();
  const binaries = postgresBinaries(account);
  const { folder, state } = findDataFolder(dataFolder, account);
  if (state === 'unused') {
    log('Making the database …');
    await makeDataFolder(folder, binaries, account);
  }

  const stop = async () => {
    const postmaster = postmasterOf(folder);
    if (postmaster === null) return;
    await runProgram(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-W'], { account });
    await endOf(folder, postmaster.pid);
  };
  /** @param {number} onPort */
  const start = (onPort) =>
    runProgram(
      binaries.pgCtl,
      startArguments(folder, onPort, { ...lastingSettings, ...settings }),
      {
        account,
      },
    );

  const deadline = performance.now() + patienceMilliseconds;
  for (;;) {
    const postmaster = postmasterOf(folder);
    if (postmaster === null) {
      const onPort = port ?? (await freePort());
      if ((await portState(onPort, '127.0.0.1')) !== 'free') throw portFailure(onPort);
      const failure = await start(onPort).then(() => null, asError);
      if (failure === null) {
        return { url: ownerUrl(folder, onPort), dataFolder: folder, adopted: false, stop };
      }
      // A server that began to run, or was ending, between the look and the start.
      if (!postmasterOf(folder) && performance.now() > deadline - patienceMilliseconds / 2) {
        throw startFailure(folder, failure);
      }
    } else if (postmaster.stage === 'ready') {
      const url = ownerUrl(folder, postmaster.port);
      if (port !== undefined && port !== postmaster.port) await stop();
      else if (await answers(url)) return { url, dataFolder: folder, adopted: true, stop };
    }
    if (performance.now() > deadline) {
      throw new LaunchFailure(
        `PostgreSQL (process ${postmaster?.pid}) holds ${folder} but does not answer: end that process and start again.`,
      );
    }
    await pause(100);
  }
}

/**
 * Waits until this very server has left the folder. `pg_ctl stop -w` would take a successor that starts
 * at once for the one that is ending, and wait for that one too.
 *
 * @param {string} folder
 * @param {number} pid
 */
async function endOf(folder, pid) {
  const deadline = performance.now() + patienceMilliseconds;
  while (postmasterOf(folder)?.pid === pid) {
    if (performance.now() > deadline) {
      throw new LaunchFailure(
        `PostgreSQL (process ${pid}) on ${folder} does not end: end that process by hand.`,
      );
    }
    await pause(50);
  }
}

/**
 * Makes sure that a start on this data folder has a chance, before anything slow is begun.
 *
 * @param {string} dataFolder as it is given to `startPostgres`
 * @throws {LaunchFailure} when the folder is half made or another version's
 */
export function checkPostgres(dataFolder) {
  findDataFolder(dataFolder, serverAccount());
}

/**
 * Ends the server on a data folder, if one runs, and removes the folder with all that is in it.
 *
 * @param {string} dataFolder as it was given to `startPostgres`
 */
export async function removePostgres(dataFolder) {
  const account = serverAccount();
  const folder = placeDataFolder(dataFolder, account);
  if (existsSync(folder) && postmasterOf(folder)) {
    const { pgCtl } = postgresBinaries(account);
    await runProgram(pgCtl, ['stop', '-D', folder, '-m', 'immediate', '-w'], { account });
  }
  for (const each of [folder, dataFolder]) rmSync(each, { recursive: true, force: true });
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {Readonly<Record<string, string>>} settings
 */
function startArguments(folder, port, settings) {
  const options = Object.entries({ ...settings, port: String(port) })
    .map(([name, value]) => `-c ${name}="${value}"`)
    .join(' ');
  return ['start', '-D', folder, '-w', '-t', '60', '-l', join(folder, 'server.log'), '-o', options];
}

/** @param {string} url */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that ends while we ask closes the connection; the caller then looks again.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {unknown} error */
function asError(error) {
  return error instanceof Error ? error : new Error(String(error));
}

/** @param {number} port */
function portFailure(port) {
  return new LaunchFailure(
    `Port ${port}, set for the embedded PostgreSQL, is taken: free it, or leave the setting out to use any free port.`,
  );
}

/**
 * @param {string} folder
 * @param {Error} cause
 */
function startFailure(folder, cause) {
  const log = join(folder, 'server.log');
  return new LaunchFailure(`PostgreSQL did not start on ${folder}: ${log} tells why.`, { cause });
}
