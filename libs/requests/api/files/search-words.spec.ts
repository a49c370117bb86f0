import { soughtWords, wordsOf } from './search-words';

describe('The words a request is found by', () => {
  it('are written small, one form for every way to write a letter', () => {
    expect(wordsOf('Card FRAUD, ｆｕｌｌ width')).toEqual(
      expect.arrayContaining(['card', 'fraud', 'full', 'width']),
    );
  });

  it('keep a reference whole, and its parts', () => {
    expect(wordsOf('FICT-2026-형제-00417')).toEqual(
      expect.arrayContaining(['fict-2026-형제-00417', '00417']),
    );
  });

  it('are told apart in scripts that write without spaces', () => {
    expect(wordsOf('ក្រុមហ៊ុនកុកប្រាក់ឌីជីថល').length).toBeGreaterThan(1);
  });

  it('are never more than a row can bear', () => {
    expect(wordsOf('a1 '.repeat(1000) + 'x'.repeat(5000)).every((word) => word.length <= 60)).toBe(
      true,
    );
    expect(soughtWords(Array.from({ length: 50 }, (_, n) => `w${n}`).join(' '))).toHaveLength(8);
  });

  it('are none where nothing but signs is looked for', () => {
    expect(soughtWords('%%% --- (((')).toEqual([]);
  });
});
