import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './translation-files.mjs';

/**
 * Keys that the console's sources name: whole ones, and beginnings (`'ui.mark.'`) that are completed
 * at run time.
 *
 * @param {readonly string[]} domains
 * @returns {{ whole: Map<string, string>, beginnings: Map<string, string> }} each with a file
 */
export function keyUses(domains) {
  const whole = new Map();
  const beginnings = new Map();
  const named = new RegExp(`['"\`](?:${domains.join('|')})\\.[A-Za-z][\\w.-]*(?:\\$\\{)?`, 'g');
  const codes = contractCodes();
  for (const file of sources()) {
    const relative = file.slice(root.length + 1);
    for (const [match] of withoutComments(readFileSync(file, 'utf8')).matchAll(named)) {
      const key = match.slice(1);
      if (codes.has(key)) continue;
      if (key.endsWith('${') || key.endsWith('.'))
        beginnings.set(key.replace(/\$\{$/, ''), relative);
      else whole.set(key, relative);
    }
  }
  return { whole, beginnings };
}

/** Names of permissions and problems: they look like keys but are none. */
function contractCodes() {
  const texts = domains().flatMap((domain) => files(join(root, 'libs', domain, 'contract')));
  const codes = texts.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/'([a-z]+\.[a-z_]+)'/g),
  ]);
  return new Set(codes.map(([, code]) => code));
}

/** @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
}

function domains() {
  return readdirSync(join(root, 'libs'));
}

/** @returns {string[]} */
function sources() {
  const folders = domains().map((domain) =>
    join(root, 'libs', domain, domain === 'ui' ? '' : 'console'),
  );
  return [...folders, join(root, 'apps/console/src')].flatMap(files);
}

/**
 * @param {string} folder
 * @returns {string[]} TypeScript and templates, without specifications
 */
function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name) && !/\.(spec|e2e)\.ts$/.test(name))
    .filter((name) => !name.includes('node_modules'))
    .map((name) => join(folder, name));
}
