import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { LaunchFailure } from './launch-failure.mjs';
import { isSystemError } from './system-error.mjs';

/**
 * Reads a file this installation wrote for itself.
 *
 * @param {string} path
 * @returns {unknown} null when there is none
 * @throws {LaunchFailure} when it cannot be read
 */
export function readInstallationFile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw new LaunchFailure(
      `${path} cannot be read: put back the file as it was, or run "npm run demo:reset" to start afresh.`,
      { cause: error },
    );
  }
}

/**
 * Writes such a file whole or not at all, for the eyes of its owner alone.
 *
 * @param {string} path
 * @param {object} content
 */
export function writeInstallationFile(path, content) {
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, path);
}
