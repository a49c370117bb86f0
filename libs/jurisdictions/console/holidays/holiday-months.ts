import type { Holiday } from '@rogatory/jurisdictions/contract';

/** The holidays of one month, in the order of their days. */
export interface HolidayMonth {
  /** 1 is January. */
  readonly month: number;
  readonly holidays: readonly Holiday[];
}

/** Groups the holidays of a year by month; months without a holiday are left out. */
export function holidayMonths(holidays: readonly Holiday[]): HolidayMonth[] {
  const months = new Map<number, Holiday[]>();
  for (const holiday of holidays.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const { month } = Temporal.PlainDate.from(holiday.date);
    months.set(month, [...(months.get(month) ?? []), holiday]);
  }
  return [...months].map(([month, days]) => ({ month, holidays: days }));
}

/** The first holiday on or after a calendar date; null where the list ends before. */
export function nextHoliday(holidays: readonly Holiday[], today: string): Holiday | null {
  return (
    holidays
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .find((holiday) => holiday.date >= today) ?? null
  );
}
