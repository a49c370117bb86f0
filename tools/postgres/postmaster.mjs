import { readFileSync, rmSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { isSystemError } from '../start/system-error.mjs';

/**
 * @typedef {object} Postmaster a server that holds a data folder
 * @property {number} pid
 * @property {number} port
 * @property {'starting' | 'ready' | 'stopping'} stage
 */

/**
 * Reads who holds a data folder. A file left by a server that is gone, or copied along with its folder,
 * is removed: the process number in it may belong to somebody else by now, and PostgreSQL would then
 * refuse to start.
 *
 * @param {string} folder
 * @returns {Postmaster | null}
 */
export function postmasterOf(folder) {
  const path = join(folder, 'postmaster.pid');
  const text = readIfThere(path);
  if (text === null) return null;
  const [pid, dataFolder, , port, , , , stage] = text.split('\n').map((line) => line.trim());
  if (resolve(dataFolder ?? '') !== resolve(folder) || !isPostgres(Number(pid))) {
    rmSync(path, { force: true });
    return null;
  }
  return { pid: Number(pid), port: Number(port), stage: stageOf(stage) };
}

/**
 * @param {string | undefined} word
 * @returns {Postmaster['stage']}
 */
function stageOf(word) {
  if (word === 'ready') return 'ready';
  return word === 'stopping' ? 'stopping' : 'starting';
}

/** @param {number} pid */
function isPostgres(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another account.
    if (!isSystemError(error, 'EPERM')) return false;
  }
  const commandLine =
    process.platform === 'linux' ? readIfThere(`/proc/${pid}/cmdline`) : 'postgres';
  return commandLine !== null && commandLine.includes('postgres');
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
