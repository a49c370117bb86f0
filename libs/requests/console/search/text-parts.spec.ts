import { textParts } from './text-parts';

describe('A text with what matched in it', () => {
  it('is cut where a mark begins and ends', () => {
    expect(textParts('The scam compound', [{ start: 4, end: 8 }])).toEqual([
      { text: 'The ', marked: false },
      { text: 'scam', marked: true },
      { text: ' compound', marked: false },
    ]);
  });

  it('says the same words as before, whatever is marked', () => {
    const marks = [
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ];
    const parts = textParts('부산에서', marks);
    expect(parts.map(({ text }) => text).join('')).toBe('부산에서');
    expect(parts.map(({ marked }) => marked)).toEqual([true, true, false]);
  });

  it('is one part where nothing is marked', () => {
    expect(textParts('Nothing', [])).toEqual([{ text: 'Nothing', marked: false }]);
  });
});
