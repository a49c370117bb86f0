/** When a token's last day ends, by the calendar of its authority. */
export interface LastDay {
  readonly expiresOn: string;
  readonly expiresAt: Temporal.Instant;
}

/**
 * Reads the last day of a token. Null when it is no date, has passed, or lies more than a year
 * ahead: what nobody looks after must end by itself.
 */
export function readLastDay(text: string, now: Temporal.Instant, zone: string): LastDay | null {
  const day = dateOf(text);
  if (day === null) return null;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const { compare } = Temporal.PlainDate;
  if (compare(day, today) < 0 || compare(day, today.add({ years: 1 })) > 0) return null;
  const expiresAt = day.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  return { expiresOn: day.toString(), expiresAt };
}

function dateOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
