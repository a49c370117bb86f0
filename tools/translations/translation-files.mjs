import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the workspace. */
export const root = join(import.meta.dirname, '..', '..');

/** English and French are complete, Arabic for every page there is. */
export const languages = /** @type {const} */ (['en', 'fr', 'ar']);

/**
 * Where each domain keeps its translations. The first part of a key is the domain.
 *
 * @returns {{ domain: string, folder: string }[]}
 */
export function translationFolders() {
  const domains = readdirSync(join(root, 'libs')).map((domain) => ({
    domain,
    folder: join(root, 'libs', domain, domain === 'ui' ? 'i18n' : 'console/i18n'),
  }));
  const shell = { domain: 'shell', folder: join(root, 'apps/console/i18n') };
  return [...domains, shell].filter(({ folder }) => existsSync(folder));
}

/**
 * One domain's words in one language, flattened to `group.key`.
 *
 * @param {string} folder
 * @param {string} language
 * @returns {Map<string, string>}
 */
export function readWords(folder, language) {
  const file = join(folder, `${language}.json`);
  if (!existsSync(file)) return new Map();
  return new Map(flatten(JSON.parse(readFileSync(file, 'utf8')), ''));
}

/**
 * @param {Record<string, unknown>} group
 * @param {string} before
 * @returns {[string, string][]}
 */
function flatten(group, before) {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [/** @type {[string, string]} */ ([before + key, value])]
      : flatten(/** @type {Record<string, unknown>} */ (value), `${before}${key}.`),
  );
}
