import { answersTo, markedParts } from './palette-entries';

describe('The command palette', () => {
  const calendar = { name: 'Calendrier des échéances', english: 'Calendar' };

  it('finds a command by the beginnings of its words, without accents', () => {
    expect(answersTo(calendar, 'ech cal')).toBe(true);
    expect(answersTo(calendar, 'lendrier')).toBe(false);
  });

  it('finds it in English as well, whatever the language on screen', () => {
    expect(answersTo(calendar, 'calendar')).toBe(true);
  });

  it('shows where the words stand in a passage', () => {
    expect(markedParts('an account in Siem Reap', [{ start: 3, end: 10 }])).toEqual([
      'an ',
      'account',
      ' in Siem Reap',
    ]);
  });
});
