/** How long until (or since) a moment, in the unit a person would say. */
export interface TimeLeft {
  readonly over: boolean;
  /** Whole local days; null within the last 24 hours, where hours and minutes count. */
  readonly days: number | null;
  readonly hours: number;
  readonly minutes: number;
}

/** Hours before the end from which a clock counts in hours and turns amber. */
export const hoursCount = 24;

/**
 * Time left from `now` to `due` as seen in `zone`. From 24 hours before the end in hours and
 * minutes, before that in calendar days of the zone; overdue time in days from the first day on.
 */
export function timeLeft(due: Temporal.Instant, now: Temporal.Instant, zone: string): TimeLeft {
  const over = Temporal.Instant.compare(due, now) < 0;
  const span = over ? due.until(now) : now.until(due);
  const minutes = Math.floor(span.total('minutes'));
  if (minutes < hoursCount * 60) {
    return { over, days: null, hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  }
  const from = now.toZonedDateTimeISO(zone).toPlainDate();
  const to = due.toZonedDateTimeISO(zone).toPlainDate();
  const days = Math.max(1, Math.abs(from.until(to, { largestUnit: 'days' }).days));
  return { over, days, hours: 0, minutes: 0 };
}
