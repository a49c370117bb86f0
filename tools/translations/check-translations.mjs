import { IntlMessageFormat } from 'intl-messageformat';
import { keyUses } from './key-uses.mjs';
import { languages, readWords, translationFolders } from './translation-files.mjs';

/**
 * Fails when a language lacks a key, when a page names a key that does not exist or nobody names one
 * that does, when a message is not valid ICU, or when two languages fill a message differently.
 */
const folders = translationFolders();
const { whole, beginnings } = keyUses(folders.map(({ domain }) => domain));
/** @type {string[]} */
const faults = [];
/** @type {Set<string>} */
const known = new Set();

/** @param {string} text @param {string} language @param {string} key */
function blanksOf(text, language, key) {
  try {
    const format = new IntlMessageFormat(text, language);
    return [...blanks(format.getAst())].toSorted().join(', ');
  } catch (error) {
    faults.push(
      `${language}: "${key}" is no ICU message: ${error instanceof Error ? error.message : error}`,
    );
    return null;
  }
}

/**
 * @param {readonly any[]} parts
 * @returns {Set<string>}
 */
function blanks(parts) {
  const names = new Set();
  for (const part of parts) {
    if (part.type !== 0 && part.type !== 7) names.add(part.value);
    for (const option of Object.values(part.options ?? {})) {
      for (const name of blanks(option.value)) names.add(name);
    }
  }
  return names;
}

for (const { domain, folder } of folders) {
  const english = readWords(folder, 'en');
  for (const key of english.keys()) known.add(`${domain}.${key}`);
  const reference = new Map(
    [...english].map(([key, text]) => [key, blanksOf(text, 'en', `${domain}.${key}`)]),
  );
  for (const language of languages) {
    const words = readWords(folder, language);
    // Places are written in English unless a language has a name of its own for them.
    const own = [...words.keys()].filter((key) => !english.has(key) && !key.startsWith('place.'));
    for (const key of own) faults.push(`${language}: "${domain}.${key}" is not in English`);
    for (const key of english.keys()) {
      const text = words.get(key);
      if (text === undefined) faults.push(`${language}: "${domain}.${key}" is missing`);
      else if (language !== 'en') {
        const filled = blanksOf(text, language, `${domain}.${key}`);
        // Each language orders and picks the parts of a date as it is used to.
        const free = key.startsWith('date.');
        if (!free && filled !== null && filled !== reference.get(key)) {
          faults.push(
            `${language}: "${domain}.${key}" fills {${filled}}, English {${reference.get(key)}}`,
          );
        }
      }
    }
  }
}

/** Words found by an error's code or a State's: see the problem words and locale names of platform. */
const byData = /^[^.]+\.(problem|region|place)\./;
const used = (/** @type {string} */ key) =>
  whole.has(key) ||
  byData.test(key) ||
  [...beginnings.keys()].some((beginning) => key.startsWith(beginning));

for (const key of known) if (!used(key)) faults.push(`"${key}" is used nowhere`);
for (const [key, file] of whole) {
  const isGroup = [...known].some((candidate) => candidate.startsWith(`${key}.`));
  if (!known.has(key) && !isGroup) faults.push(`${file}: "${key}" is not defined`);
}
for (const [beginning, file] of beginnings) {
  if (byData.test(`${beginning}x`)) continue;
  if (![...known].some((key) => key.startsWith(beginning)))
    faults.push(`${file}: nothing begins with "${beginning}"`);
}

for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? `${known.size} keys in ${languages.length} languages`
    : `${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
