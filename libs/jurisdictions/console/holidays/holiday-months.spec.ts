import type { Holiday } from '@rogatory/jurisdictions/contract';
import { holidayMonths, nextHoliday } from './holiday-months';

function holiday(date: string, name: string): Holiday {
  return {
    date,
    name,
    nativeName: null,
    nativeLanguage: null,
    tentative: false,
    source: 'gazette',
  };
}

const year = [
  holiday('2026-05-03', 'Constitution Day'),
  holiday('2026-01-12', 'Coming of Age Day'),
  holiday('2026-01-01', "New Year's Day"),
];

describe('The holidays of a year', () => {
  it('stand under their months, day after day, and months without any are left out', () => {
    expect(
      holidayMonths(year).map(({ month, holidays }) => [month, holidays.map(({ name }) => name)]),
    ).toEqual([
      [1, ["New Year's Day", 'Coming of Age Day']],
      [5, ['Constitution Day']],
    ]);
  });

  it('tell the next one, which may be today', () => {
    expect(nextHoliday(year, '2026-01-12')?.name).toBe('Coming of Age Day');
    expect(nextHoliday(year, '2026-01-13')?.name).toBe('Constitution Day');
    expect(nextHoliday(year, '2026-05-04')).toBeNull();
  });
});
