import type { ClockDto } from '@rogatory/requests/contract';

/** Days before and after today that the timeline shows. */
const before = 4;
const after = 13;

export type LineDay = { date: Temporal.PlainDate; rest: boolean; today: boolean };

/** A clock's stretch on the timeline, in hundredths of its width. */
export type Stretch = {
  from: number;
  to: number;
  /** The end lies beyond the days shown. */
  beyond: boolean;
  /** It ended before the first day shown. */
  over: boolean;
};

/** The days of the timeline around today, on the calendar of `zone`; rest days by ISO weekday. */
export function lineDays(
  now: Temporal.Instant,
  zone: string,
  restDays: readonly number[],
): LineDay[] {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const date = today.add({ days: index - before });
    return { date, rest: restDays.includes(date.dayOfWeek), today: index === before };
  });
}

/** Where `instant` stands between the first and the last day shown, in hundredths; not clamped. */
export function placeOnLine(instant: string, days: readonly LineDay[], zone: string): number {
  const first = days[0]?.date;
  if (!first) return 0;
  const start = first.toZonedDateTime(zone).toInstant();
  const whole = days.length * 24;
  return (start.until(Temporal.Instant.from(instant)).total('hours') / whole) * 100;
}

/** The part of a clock that lies on the timeline. */
export function stretchOf(
  clock: Pick<ClockDto, 'startedAt' | 'due'>,
  days: readonly LineDay[],
  zone: string,
): Stretch {
  const from = placeOnLine(clock.startedAt, days, zone);
  const to = placeOnLine(clock.due, days, zone);
  return {
    from: Math.min(98, Math.max(0, from)),
    to: Math.min(100, Math.max(1, to)),
    beyond: to > 100,
    over: to < 0,
  };
}
