import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, readWords, root, translationFolders } from './translation-files.mjs';

/**
 * Joins the domains' translations to one file per language, which the console fetches. What a
 * language lacks stands in English, so that no key ever shows.
 */
const target = join(root, 'apps/console/dist/i18n');
mkdirSync(target, { recursive: true });

for (const language of languages) {
  const words = translationFolders().flatMap(({ domain, folder }) =>
    [...readWords(folder, 'en'), ...readWords(folder, language)].map(([key, text]) => [
      `${domain}.${key}`,
      text,
    ]),
  );
  writeFileSync(join(target, `${language}.json`), JSON.stringify(Object.fromEntries(words)));
}
