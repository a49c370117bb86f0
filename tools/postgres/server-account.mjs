import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchFailure } from '../start/launch-failure.mjs';

/**
 * @typedef {object} ServerAccount
 * @property {string} name
 * @property {number} uid
 * @property {number} gid
 */

/**
 * The account PostgreSQL must run as because it refuses to run as root, or null when the caller's own
 * account will do.
 *
 * @returns {ServerAccount | null}
 * @throws {LaunchFailure} as root on a machine with neither of the accounts `postgres` and `nobody`
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(accountOf);
  const account =
    accounts.find((each) => each?.name === 'postgres') ??
    accounts.find((each) => each?.name === 'nobody');
  if (!account) {
    throw new LaunchFailure(
      'PostgreSQL refuses to run as root and this machine has no account "postgres" or "nobody" to run it as: start Rogatory as another user, or set DATABASE_URL.',
    );
  }
  return account;
}

/**
 * @param {string} line of /etc/passwd
 * @returns {ServerAccount | null}
 */
function accountOf(line) {
  const [name, , uid, gid] = line.split(':');
  if (!name || !uid || !gid) return null;
  return { name, uid: Number(uid), gid: Number(gid) };
}

/**
 * Whether the account can reach a path, that is, enter every folder above it.
 *
 * @param {string} path
 * @param {ServerAccount} account
 */
export function canReach(path, account) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!mayEnter(folder, account)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * @param {string} folder
 * @param {ServerAccount} account
 */
function mayEnter(folder, { uid, gid }) {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status === undefined) return true;
  if (status.uid === uid) return (status.mode & 0o100) !== 0;
  if (status.gid === gid) return (status.mode & 0o010) !== 0;
  return (status.mode & 0o001) !== 0;
}
