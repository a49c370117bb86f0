import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notSources =
  /^(?:dist|node_modules|coverage|test-results)$|\.(?:spec|db-spec|e2e-spec)\.ts$|\.md$/;

/**
 * A fingerprint of everything a part of the product is built from: every file's path, size and time of
 * change. It reads no file, so it takes milliseconds; equal fingerprints mean there is nothing to build.
 *
 * @param {string} root absolute path
 * @param {readonly string[]} sources files and folders below the root; those that are missing count too
 * @returns {string}
 */
export function fingerprintOf(root, sources) {
  return hashOf(root, sources, (path, { size, mtimeMs }) => `${path} ${size} ${mtimeMs}\n`);
}

/**
 * A fingerprint of what files say, whenever and wherever they were written: for what outlives a
 * checkout.
 *
 * @param {string} root absolute path
 * @param {readonly string[]} sources files and folders below the root
 * @returns {string}
 */
export function contentFingerprintOf(root, sources) {
  return hashOf(root, sources, (path) => `${path} ${readFileSync(join(root, path), 'utf8')}\n`);
}

/**
 * @param {string} root
 * @param {readonly string[]} sources
 * @param {(path: string, status: import('node:fs').Stats) => string} say what of a file counts
 */
function hashOf(root, sources, say) {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, root, source, say);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 * @param {(path: string, status: import('node:fs').Stats) => string} say
 */
function addTo(hash, root, path, say) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (status === undefined) {
    hash.update(`${path} missing\n`);
  } else if (status.isDirectory()) {
    const names = readdirSync(join(root, path)).filter((name) => !notSources.test(name));
    for (const name of names.sort()) addTo(hash, root, `${path}/${name}`, say);
  } else {
    hash.update(say(path, status));
  }
}
