import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockfile } from '../lockfile/lockfile.mjs';
import { root } from './house.mjs';

/**
 * The lock file must install anywhere: from any registry, on every platform.
 *
 * @returns {string[]} what is wrong with it
 */
export function brokenLockfileRules() {
  /** @param {string} path */
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  /** @type {string[]} */
  const patterns = read('package.json').workspaces;
  const members = patterns
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: read(`${folder}/package.json`) }));
  const missing = completeLockfile(read('package-lock.json'), members);
  return [
    ...(missing.addresses > 0 ? [`It holds ${missing.addresses} download addresses.`] : []),
    ...missing.members.map((name) => `The workspace member ${name} is missing.`),
    ...missing.platforms.map((name) => `The platform package ${name} is missing.`),
  ].map((problem) => `package-lock.json: ${problem} Run \`npm run lock:complete\`.`);
}
