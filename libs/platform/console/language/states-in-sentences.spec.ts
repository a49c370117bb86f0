import words from '../i18n/en.json';
import { IcuTranspiler } from './icu-transpiler';
import { languageFacts } from './language-facts';
import { namesWithArticle } from './states-in-sentences';

describe('A State named in a sentence', () => {
  const transpiler = new IcuTranspiler();
  const say = (value: string, country: string): unknown =>
    transpiler.transpile({ value, params: { country }, translation: {}, key: 'any' });

  beforeEach(() => transpiler.onLangChanged('en'));

  it('has its article where English gives it one', () => {
    expect(say('Tell {country} how it stands', 'Republic of Korea')).toBe(
      'Tell the Republic of Korea how it stands',
    );
    expect(say('Tell {country} how it stands', 'Cambodia')).toBe('Tell Cambodia how it stands');
  });

  it('begins a sentence with a capital', () => {
    expect(say('{country} has been told.', 'Philippines')).toBe('The Philippines has been told.');
    expect(say('It goes out. {country} reads it; {country} answers.', 'United Kingdom')).toBe(
      'It goes out. The United Kingdom reads it; the United Kingdom answers.',
    );
  });

  it('stands alone as a label', () => {
    expect(say('{country}:', 'United States')).toBe('United States:');
    expect(say('Review the urgency: {country}', 'Lao PDR')).toBe('Review the urgency: Lao PDR');
    expect(
      transpiler.transpile({
        value: '{kind}, {where}',
        params: { kind: 'central authority', where: 'Netherlands' },
        translation: {},
        key: 'any',
      }),
    ).toBe('central authority, Netherlands');
  });

  it('is left to the grammar of other languages', () => {
    transpiler.onLangChanged('fr');
    expect(say('Informer : {country}', 'Philippines')).toBe('Informer : Philippines');
  });

  it('is known by the name the console writes', () => {
    const browsers = new Intl.DisplayNames(languageFacts.en.locale, { type: 'region' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const written = new Set<string | undefined>(codes.map((code) => browsers.of(code)));
    for (const name of Object.values(words.region)) written.add(name);
    expect([...namesWithArticle].filter((name) => !written.has(name))).toEqual([]);
  });
});
