import { initialsOf } from './avatar';
import { scriptLanguage } from './script-language';

describe('A person’s name', () => {
  it('gives the first letters of its first and last word as initials', () => {
    expect(initialsOf('Tak Sebyeok')).toBe('TS');
    expect(initialsOf('Ragnhild von Testenbeck')).toBe('RT');
    expect(initialsOf('  ')).toBe('');
  });

  it('keeps a letter outside the basic plane whole', () => {
    expect(initialsOf('𠮷野 太郎')).toBe('𠮷太');
  });

  it.each([
    ['봉우주', 'ko'],
    ['សុខផាន', 'km'],
    ['หมายจับ', 'th'],
    ['هيثم', 'ar'],
    ['司协', 'zh'],
    ['Bong Uju', null],
  ])('is read in the language of its script: %s', (name, language) => {
    expect(scriptLanguage(name)).toBe(language);
  });
});
