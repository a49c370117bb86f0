import type { HolidayDto } from '@rogatory/jurisdictions/contract';
import type { CalendarEntryDto } from '@rogatory/deadlines/contract';
import type { DaysOff } from '../reckoning/working-days';

/** One day of the calendar: what ends on it, and why it is a day off if it is one. */
export type CalendarDay = {
  date: Temporal.PlainDate;
  inMonth: boolean;
  today: boolean;
  rest: boolean;
  holiday: HolidayDto | null;
  entries: readonly CalendarEntryDto[];
};

/** Weekday that begins a week: Sunday where people work on it, else Monday. ISO numbers. */
export function firstWeekday(workingWeek: readonly number[]): number {
  return workingWeek.includes(7) ? 7 : 1;
}

/** First and last day that a month's weeks show, as calendar dates. */
export function shownSpan(
  month: Temporal.PlainYearMonth,
  weekBegins: number,
): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  const first = month.toPlainDate({ day: 1 });
  const last = month.toPlainDate({ day: month.daysInMonth });
  const lead = (first.dayOfWeek - weekBegins + 7) % 7;
  const trail = (weekBegins + 6 - last.dayOfWeek + 7) % 7;
  return { from: first.subtract({ days: lead }), to: last.add({ days: trail }) };
}

/** The weeks of a month with what ends on each day, nearest end first. */
export function monthWeeks(
  month: Temporal.PlainYearMonth,
  today: Temporal.PlainDate,
  daysOff: DaysOff,
  entries: readonly CalendarEntryDto[],
): CalendarDay[][] {
  const { from, to } = shownSpan(month, firstWeekday(daysOff.workingWeek));
  const count = from.until(to, { largestUnit: 'days' }).days + 1;
  const days = Array.from({ length: count }, (_, index): CalendarDay => {
    const date = from.add({ days: index });
    const text = date.toString();
    return {
      date,
      inMonth: date.toPlainYearMonth().equals(month),
      today: date.equals(today),
      rest: !daysOff.workingWeek.includes(date.dayOfWeek),
      holiday: daysOff.holidays.find((holiday) => holiday.date === text) ?? null,
      entries: entries
        .filter(({ dueDate }) => dueDate === text)
        .sort((a, b) => Temporal.Instant.compare(a.due, b.due)),
    };
  });
  return Array.from({ length: count / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** The days of the month on which something ends or nobody works for a holiday. */
export function agendaDays(weeks: readonly (readonly CalendarDay[])[]): CalendarDay[] {
  return weeks
    .flat()
    .filter(
      ({ inMonth, today, entries, holiday }) =>
        inMonth && (today || entries.length > 0 || holiday !== null),
    );
}
