import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { LaunchFailure } from '../start/launch-failure.mjs';
import { sharedFolder } from './binaries.mjs';
import { runProgram } from './run-program.mjs';
import { canReach } from './server-account.mjs';

const majorVersion = '18';
const ownerFile = 'rogatory-owner.json';

/**
 * Where the data folder really lies: where it was asked for, or in a folder of the machine kept for
 * this installation alone when the server's account cannot enter the folder asked for.
 *
 * @param {string} wanted absolute path
 * @param {import('./server-account.mjs').ServerAccount | null} account
 */
export function placeDataFolder(wanted, account) {
  if (!account || canReach(wanted, account)) return wanted;
  const installation = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  return join(sharedFolder, `postgres-${installation}`);
}

/**
 * Finds the data folder and tells an unused one from one that holds a whole database.
 *
 * @param {string} wanted absolute path
 * @param {import('./server-account.mjs').ServerAccount | null} account
 * @returns {{ folder: string, state: 'unused' | 'complete' }}
 * @throws {LaunchFailure} when there is a folder that cannot be used
 */
export function findDataFolder(wanted, account) {
  const folder = placeDataFolder(wanted, account);
  if (folder !== wanted && inspectDataFolder(wanted) === 'complete') {
    throw new LaunchFailure(
      `The data folder ${wanted} lies where the account "${account?.name}", which runs PostgreSQL, may not enter: open the folders above it to others, or start Rogatory as another user.`,
    );
  }
  return { folder, state: inspectDataFolder(folder) };
}

/**
 * Tells an unused data folder from one that holds a whole database.
 *
 * @param {string} folder
 * @returns {'unused' | 'complete'}
 * @throws {LaunchFailure} when it is neither, or was made by another PostgreSQL
 */
function inspectDataFolder(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return 'unused';
  const version = join(folder, 'PG_VERSION');
  const marks = [version, join(folder, 'global', 'pg_control'), join(folder, ownerFile)];
  if (!marks.every((mark) => existsSync(mark))) {
    throw new LaunchFailure(
      `The data folder ${folder} holds files but no whole database: move it away to keep what is in it, or run "npm run demo:reset" to start afresh.`,
    );
  }
  const found = readFileSync(version, 'utf8').trim();
  if (found !== majorVersion) {
    throw new LaunchFailure(
      `The data folder ${folder} was made by PostgreSQL ${found} and cannot be read by PostgreSQL ${majorVersion}: move it away, or run "npm run demo:reset" to start afresh.`,
    );
  }
  return 'complete';
}

/**
 * Makes a database cluster with checksums and, in it, the database `rogatory` and its owner: an account
 * that may create roles and databases but is no superuser. The superuser gets no password, so nobody
 * can sign in as it. The folder appears under its name only when all of this is done.
 *
 * @param {string} folder absolute path, unused
 * @param {{ initdb: string, postgres: string }} binaries
 * @param {import('./server-account.mjs').ServerAccount | null} account
 */
export async function makeDataFolder(folder, binaries, account) {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  if (account) chmodSync(dirname(folder), 0o755);
  mkdirSync(making, { mode: 0o700 });
  if (account) chownSync(making, account.uid, account.gid);
  const format = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--data-checksums',
  ];
  await runProgram(
    binaries.initdb,
    ['-D', making, '--username=postgres', '--auth=reject', ...format],
    { account },
  );
  writeFileSync(join(making, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  const password = randomBytes(24).toString('base64url');
  await runProgram(binaries.postgres, ['--single', '-D', making, 'postgres'], {
    account,
    input: [
      `create role rogatory login createrole createdb password '${password}'`,
      'create database rogatory owner rogatory',
      '',
    ].join('\n'),
  });
  writeFileSync(join(making, ownerFile), JSON.stringify({ password }), { mode: 0o600 });
  renameSync(making, folder);
}

/**
 * @param {string} folder a complete data folder
 * @param {number} port where its server listens
 * @returns the owner's connection string
 */
export function ownerUrl(folder, port) {
  /** @type {{ password: string }} */
  const { password } = JSON.parse(readFileSync(join(folder, ownerFile), 'utf8'));
  return `postgres://rogatory:${password}@127.0.0.1:${port}/rogatory`;
}
