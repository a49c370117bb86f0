import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonCodes } from '@rogatory/instruments/contract';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const folder = join(__dirname, '..', 'i18n');

function wordsIn(language: string): Words {
  const words: Words = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  return words;
}

describe('Why an instrument applies or does not', () => {
  it.each(['en', 'fr', 'ar'])('is worded for every reason the rules know, in %s', (language) => {
    expect(Object.keys(wordsIn(language)['reason'] ?? {}).toSorted()).toEqual(
      [...reasonCodes].toSorted(),
    );
  });
});
