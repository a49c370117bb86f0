import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { readInstallationFile, writeInstallationFile } from './installation-file.mjs';
import { LaunchFailure } from './launch-failure.mjs';

/**
 * @typedef {object} Secrets made once for an installation
 * @property {string} tokenSecret signs access tokens
 * @property {string} demoPassword opens every demo account
 */

/** Read aloud without mistakes: no letter or digit that looks like another. */
const letters = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';

/**
 * The secrets of this installation, made the first time.
 *
 * @param {string} folder absolute path
 * @returns {Secrets}
 */
export function secretsOf(folder) {
  const path = join(folder, 'secrets.json');
  const kept = readInstallationFile(path);
  if (kept === null) {
    const made = {
      tokenSecret: randomBytes(48).toString('base64url'),
      demoPassword: demoPassword(),
    };
    writeInstallationFile(path, made);
    return made;
  }
  if (!isSecrets(kept)) {
    throw new LaunchFailure(
      `${path} lacks a secret: put back the file as it was, or run "npm run demo:reset" to start afresh.`,
    );
  }
  return kept;
}

/**
 * @param {unknown} kept
 * @returns {kept is Secrets}
 */
function isSecrets(kept) {
  if (typeof kept !== 'object' || kept === null) return false;
  if (!('tokenSecret' in kept) || !('demoPassword' in kept)) return false;
  return typeof kept.tokenSecret === 'string' && typeof kept.demoPassword === 'string';
}

function demoPassword() {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  const number = Array.from({ length: 4 }, () => digits[randomInt(digits.length)]).join('');
  return `${group()}-${group()}-${group()}-${number}`;
}
