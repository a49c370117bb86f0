import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filledIn, namesOf } from './domain-names.mjs';

const templates = join(import.meta.dirname, 'template');
const suffix = '.template';

/**
 * Makes a whole domain in a workspace: its package, its place in the tiers, in the build and in npm's
 * links. It builds, lints and tests as it stands.
 *
 * @param {string} root the workspace
 * @param {import('./domain-names.mjs').DomainWish & { after?: string }} wish `after`: the domain behind
 *   whose tier it stands; behind all when left out
 * @param {number} stamp milliseconds, for the migration's name
 * @returns {Promise<string[]>} the files made, relative to the workspace
 */
export async function makeDomain(root, wish, stamp) {
  const names = namesOf(wish, stamp);
  const folder = join('libs', wish.domain);
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already.`);
  const earlier = await takeTier(root, wish.domain, wish.after);

  const made = [];
  for (const template of templateFiles()) {
    const name = filledIn(relative(templates, template).slice(0, -suffix.length), names);
    made.push(join(folder, name));
    await write(join(root, folder, name), filledIn(readFileSync(template, 'utf8'), names));
  }
  made.push(join(folder, 'tsconfig.json'));
  await writeJson(join(root, folder, 'tsconfig.json'), buildProject(earlier));
  await addReference(root, folder);
  linkPackage(root, wish.domain);
  return made;
}

/** @returns {string[]} absolute paths */
function templateFiles() {
  return readdirSync(templates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * @param {string} root
 * @param {string} domain
 * @param {string | undefined} after
 * @returns {Promise<string[]>} the domains it may import
 */
async function takeTier(root, domain, after) {
  const path = join(root, 'tools', 'lint', 'tiers.json');
  /** @type {string[][]} */
  const tiers = JSON.parse(readFileSync(path, 'utf8'));
  if (tiers.flat().includes(domain)) throw new Error(`The tiers name ${domain} already.`);
  const tier = after === undefined ? tiers.length - 1 : tiers.findIndex((t) => t.includes(after));
  if (tier < 0) throw new Error(`There is no domain '${after}' to stand behind.`);
  await writeJson(path, tiers.toSpliced(tier + 1, 0, [domain]));
  return tiers.slice(0, tier + 1).flat();
}

/** @param {readonly string[]} earlier */
function buildProject(earlier) {
  return {
    extends: '../../tsconfig.server.json',
    compilerOptions: { rootDir: '.', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo' },
    include: ['contract/**/*.ts', 'rules/**/*.ts', 'api/**/*.ts', 'testing/**/*.ts'],
    exclude: ['dist', '**/*.spec.ts', '**/*.db-spec.ts'],
    references: earlier.map((name) => ({ path: `../${name}` })),
  };
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function addReference(root, folder) {
  const path = join(root, 'tsconfig.json');
  const project = JSON.parse(readFileSync(path, 'utf8'));
  const paths = project.references.map((/** @type {{ path: string }} */ entry) => entry.path);
  const lastLibrary = paths.findLastIndex((/** @type {string} */ known) =>
    known.startsWith('libs/'),
  );
  project.references.splice(lastLibrary + 1, 0, { path: folder.replaceAll('\\', '/') });
  await writeJson(path, project);
}

/**
 * The link that `npm ci` would make from the lock file.
 *
 * @param {string} root
 * @param {string} domain
 */
function linkPackage(root, domain) {
  const link = join(root, 'node_modules', '@rogatory', domain);
  mkdirSync(dirname(link), { recursive: true });
  if (lstatSync(link, { throwIfNoEntry: false })) return;
  symlinkSync(join('..', '..', 'libs', domain), link, 'junction');
}

/**
 * @param {string} path
 * @param {unknown} value
 */
async function writeJson(path, value) {
  await write(path, JSON.stringify(value));
}

/**
 * @param {string} path
 * @param {string} text
 */
async function write(path, text) {
  const style = await resolveConfig(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...style, filepath: path }));
}
