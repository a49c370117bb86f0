import { blankExchange, bodyOf, missingOf } from './exchange-form';

const word = { ...blankExchange, title: ' Recordings ', text: 'May we?' };
const information = {
  ...word,
  reference: 'KR-7',
  instrument: 'UNTOC' as const,
  conditions: [{ text: ' Not in court ' }, { text: '' }],
};

describe('What a thread begins with', () => {
  it.each([
    ['consultation', '', word, 'authority'],
    ['consultation', 'kh', { ...word, title: ' ' }, 'title'],
    ['consultation', 'kh', { ...word, text: '' }, 'text'],
    ['consultation', 'kh', word, null],
    ['spontaneous_information', 'kh', word, 'instrument'],
    ['spontaneous_information', 'kh', { ...word, instrument: 'UNTOC' as const }, 'conditions'],
    ['spontaneous_information', 'kh', information, null],
  ] as const)('%s to "%s" is asked for what is missing', (exchange, to, typed, missing) => {
    expect(missingOf(exchange, to, typed)).toBe(missing);
  });

  it('is a word without anything that only information has', () => {
    expect(bodyOf('consultation', 'kh', information, [])).toEqual({
      authorityId: 'kh',
      title: 'Recordings',
      reference: 'KR-7',
      text: 'May we?',
    });
  });

  it('is information with the conditions that say something, and its documents', () => {
    expect(bodyOf('spontaneous_information', 'kh', information, ['d1'])).toMatchObject({
      instrument: 'UNTOC',
      conditions: ['Not in court'],
      attachmentIds: ['d1'],
    });
  });
});
