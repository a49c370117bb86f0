// Run after every `npm i`: `npm run lock:complete`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLockfile } from './lockfile.mjs';

const root = join(import.meta.dirname, '..', '..');
const lockfilePath = join(root, 'package-lock.json');

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @type {string[]} */
const patterns = readJson(join(root, 'package.json')).workspaces;
const members = patterns
  .map((pattern) => pattern.replace(/\/\*$/, ''))
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .map((folder) => ({ folder, manifest: readJson(join(root, folder, 'package.json')) }));

const lockfile = readJson(lockfilePath);
const { platforms, members: added, addresses } = completeLockfile(lockfile, members);
writeFileSync(lockfilePath, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(
  `package-lock.json: ${platforms.length} platform packages and ${added.length} workspace members added, ${addresses} addresses removed.`,
);
