/** One side's place and working week; holidays are not counted. ISO weekdays, 1 is Monday. */
export type SideCalendar = { zone: string; workingWeek: readonly number[] };

/** A usual week, for a jurisdiction whose own holds no working day at all. */
const usualWeek: readonly number[] = [1, 2, 3, 4, 5];

/** Local calendar day of an instant. */
export function localDay(instant: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
}

/** 24:00 of a day in a zone: the instant at which a whole-day date has passed. */
export function endOfDay(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

/** The day `count` working days after `start`; the day of the event itself is not counted. */
export function addWorkingDays(
  start: Temporal.PlainDate,
  count: number,
  workingWeek: readonly number[],
): Temporal.PlainDate {
  const week = workingWeek.length > 0 ? workingWeek : usualWeek;
  let day = start;
  for (let counted = 0; counted < count;) {
    day = day.add({ days: 1 });
    if (week.includes(day.dayOfWeek)) counted += 1;
  }
  return day;
}

/** Weekdays that the count passes over, ISO numbers joined by commas. */
export function restDays(workingWeek: readonly number[]): string {
  const week = workingWeek.length > 0 ? workingWeek : usualWeek;
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => !week.includes(weekday)).join(',');
}
