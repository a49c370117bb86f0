import type { Chance } from '../chance';

/** Where and when an authority works. ISO weekdays, 1 is Monday. */
export type OfficeHours = { zone: string; workingWeek: readonly number[] };

const opens = { hour: 8, minute: 30 };
const closes = { hour: 17, minute: 30 };

/**
 * The instant itself where it falls into office hours; else some minutes into the next office
 * day. Never before `from`.
 */
export function inOfficeHours(
  from: Temporal.Instant,
  { zone, workingWeek }: OfficeHours,
  chance: Chance,
): Temporal.Instant {
  const local = from.toZonedDateTimeISO(zone);
  const works = workingWeek.includes(local.dayOfWeek);
  const open = local.withPlainTime(opens);
  const close = local.withPlainTime(closes);
  if (works && !isBefore(local, open) && isBefore(local, close)) return from;
  let day = works && isBefore(local, open) ? open : open.add({ days: 1 });
  while (!workingWeek.includes(day.dayOfWeek)) day = day.add({ days: 1 });
  return day.add({ minutes: chance.between(3, 470), seconds: chance.between(0, 59) }).toInstant();
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0;
}
