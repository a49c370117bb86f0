import { templateKinds, templateLanguages } from '@rogatory/requests/contract';
import { languagesFor } from './languages-for';
import { reminderAfter, textFromTemplate, type TemplateFacts } from './text-from-template';
import { wordings } from './wordings';

const facts: TemplateFacts = {
  ourReference: 'KR-2026-00417',
  theirReference: 'KH/MOJ/118',
  title: 'Scam compound, Building C',
  date: '2026-11-23',
  authority: 'Ministry of Justice',
  measures: ['M1', 'M2', 'M6'],
};
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

describe('A standard text', () => {
  it('says the whole of it in English', () => {
    expect(textFromTemplate('reminder_30', 'en', facts)).toBe(
      [
        'Subject: Scam compound, Building C',
        'Our reference: KR-2026-00417',
        'Your reference: KH/MOJ/118',
        'Measures: M1, M2, and M6',
        '',
        'We refer to our request of November 23, 2026, on which we are waiting to hear from you. We should be grateful for a short note on how it stands.',
        '',
        'Ministry of Justice',
      ].join('\n'),
    );
  });

  it.each([
    ['fr', 'du 23 novembre 2026'],
    ['es', 'de fecha 23 de noviembre de 2026'],
    ['de', 'vom 23. November 2026'],
    ['pt', 'de 23 de novembro de 2026'],
    ['ru', 'от 23 ноября 2026'],
    ['zh', '2026年11月23日的请求'],
    ['ar', 'المؤرخ 23 نوفمبر 2026'],
  ] as const)('in %s writes the date as the language does', (language, words) => {
    expect(textFromTemplate('acceptance', language, facts)).toContain(words);
  });

  it('keeps references whole among Arabic words', () => {
    const text = textFromTemplate('status_note', 'ar', facts);
    expect(text).toContain('\u2068KR-2026-00417\u2069');
  });

  it('leaves out the line of what is not known', () => {
    const unknown = { ...facts, theirReference: null, measures: [] };
    const text = textFromTemplate('status_note', 'en', unknown);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Subject: Scam compound, Building C',
      'Our reference: KR-2026-00417',
      '',
    ]);
  });

  it('says a title with braces as it is', () => {
    const text = textFromTemplate('receipt', 'fr', { ...facts, title: 'Projet {date} $& ' });
    expect(text).toContain('Projet {date} $& ');
  });

  describe.each(templateLanguages)('in %s', (language) => {
    it.each(templateKinds)('has the same facts as in English: %s', (kind) => {
      const { texts, heading, measures, closing } = wordings[language];
      expect(placeholders(texts[kind])).toEqual(placeholders(wordings.en.texts[kind]));
      expect(heading.map(placeholders)).toEqual(wordings.en.heading.map(placeholders));
      expect(placeholders(measures)).toEqual(placeholders(wordings.en.measures));
      expect(closing.map(placeholders)).toEqual(wordings.en.closing.map(placeholders));
    });

    it.each(templateKinds)('leaves nothing unfilled: %s', (kind) => {
      const text = textFromTemplate(kind, language, facts);
      expect(text).not.toMatch(/[{}]/u);
      expect(text).toContain('KH/MOJ/118');
      expect(text.trim()).toBe(text);
    });

    it('has a text for each kind and for nothing else', () => {
      expect(Object.keys(wordings[language].texts).sort()).toEqual([...templateKinds].sort());
    });
  });
});

describe('The languages of a standard text', () => {
  it.each([
    [['pt'], ['pt-BR'], ['pt', 'en']],
    [['ko'], ['km', 'fr'], ['fr', 'en']],
    [['de'], ['fr'], ['fr', 'de', 'en']],
    [['ko'], ['th'], ['en']],
    [['en'], ['ar', 'en'], ['ar', 'en']],
    [['zh-Hans'], ['ru'], ['ru', 'zh', 'en']],
  ])('of %j writing to %j are %j', (own, theirs, expected) => {
    expect(languagesFor(own, theirs)).toEqual(expected);
  });
});

describe('A reminder', () => {
  it.each([
    [12, 'reminder_30'],
    [60, 'reminder_30'],
    [61, 'reminder_60'],
    [90, 'reminder_60'],
    [91, 'reminder_90'],
  ])('after %i days is %s', (days, kind) => {
    expect(reminderAfter(days)).toBe(kind);
  });
});
