import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from './launch-failure.mjs';
import { isSystemError } from './system-error.mjs';

/**
 * Marks an installation as running, so that a second launcher does not share its PostgreSQL and then
 * stop it. A mark left by a launcher that was killed is taken over.
 *
 * @param {string} folder absolute path of the installation
 * @returns {() => void} removes the mark
 * @throws {LaunchFailure} when another launcher runs on this installation
 */
export function markRunning(folder) {
  const path = join(folder, 'running');
  const pid = Number.parseInt(readIfThere(path) ?? '', 10);
  if (pid !== process.pid && isLauncher(pid)) {
    throw new LaunchFailure(
      `Rogatory is already running from this folder (process ${pid}): stop it first with Ctrl-C, or with "kill ${pid}".`,
    );
  }
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, { force: true });
}

/** @param {number} pid */
function isLauncher(pid) {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isSystemError(error, 'EPERM')) return false;
  }
  // The number may belong to another program by now.
  if (process.platform !== 'linux') return true;
  return readIfThere(`/proc/${pid}/cmdline`)?.includes('start.mjs') ?? false;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
