import { readLastDay } from './last-day';

const now = Temporal.Instant.from('2026-11-22T20:00:00Z');
const zone = 'Asia/Phnom_Penh';

describe('The last day of a token', () => {
  it('ends at midnight of the authority’s own zone', () => {
    const read = readLastDay('2026-12-31', now, zone);
    expect(read?.expiresAt.toString()).toBe('2026-12-31T17:00:00Z');
  });

  // In Phnom Penh it is the 23rd already.
  it.each([
    ['yesterday', '2026-11-22', false],
    ['today', '2026-11-23', true],
    ['a year from today', '2027-11-23', true],
    ['a day more than a year', '2027-11-24', false],
    ['31 February', '2027-02-31', false],
    ['no date', 'never', false],
  ])('may be %s: %s', (_, text, good) => {
    expect(readLastDay(text, now, zone) !== null).toBe(good);
  });
});
