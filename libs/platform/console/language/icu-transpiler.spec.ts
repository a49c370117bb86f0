import { IcuTranspiler } from './icu-transpiler';

describe('A translated message', () => {
  const transpiler = new IcuTranspiler();
  const say = (value: string, params: Record<string, unknown>): unknown =>
    transpiler.transpile({ value, params, translation: {}, key: 'any' });

  it('takes the plural form of its language', () => {
    transpiler.onLangChanged('en');
    const days = '{days, plural, one {# day} other {# days}}';
    expect(say(days, { days: 1 })).toBe('1 day');
    expect(say(days, { days: 96 })).toBe('96 days');
  });

  it('writes Latin digits in Arabic too, with its six plural forms', () => {
    transpiler.onLangChanged('ar');
    const days = '{days, plural, two {يومان} few {# أيام} other {# يوم}}';
    expect(say(days, { days: 2 })).toBe('يومان');
    expect(say(days, { days: 5 })).toBe('5 أيام');
  });

  it('keeps an apostrophe and leaves a missing value empty', () => {
    transpiler.onLangChanged('en');
    expect(say("Answer {state}'s question", { state: 'Japan' })).toBe("Answer Japan's question");
    expect(say('To {whom}.', { whom: null })).toBe('To .');
  });
});
