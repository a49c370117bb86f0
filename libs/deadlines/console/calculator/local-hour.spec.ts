import { hourOfTwo, localHour } from './local-hour';

const berlin = 'Europe/Berlin';

describe('an hour on the clock of a place', () => {
  it('is one instant on an ordinary day', () => {
    expect(localHour('2026-03-02', '14:20', berlin)).toEqual({
      kind: 'once',
      instant: '2026-03-02T14:20:00+01:00',
    });
  });

  it('comes twice when clocks go back: one must say which', () => {
    expect(localHour('2026-10-25', '02:30', berlin)).toEqual({ kind: 'twice' });
    expect(hourOfTwo('2026-10-25', '02:30', berlin, false)).toBe('2026-10-25T02:30:00+02:00');
    expect(hourOfTwo('2026-10-25', '02:30', berlin, true)).toBe('2026-10-25T02:30:00+01:00');
  });

  it('never comes when clocks go forward', () => {
    expect(localHour('2026-03-29', '02:30', berlin)).toEqual({ kind: 'never' });
  });

  it('is not guessed where the day does not exist', () => {
    expect(localHour('2026-02-31', '10:00', berlin)).toEqual({ kind: 'unreadable' });
  });
});
