/** What an hour on the clock of a place means: usually one instant, twice one, or none at all. */
export type LocalHour =
  | { kind: 'once'; instant: string }
  | { kind: 'twice' }
  | { kind: 'never' }
  | { kind: 'unreadable' };

/**
 * The instant, with its offset, at which the clock of `zone` shows a day's hour. On the night when
 * clocks go back an hour comes twice: then `second` must say which; when they go forward, one is
 * left out.
 */
export function localHour(date: string, time: string, zone: string): LocalHour {
  try {
    const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
    const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const last = wall.toZonedDateTime(zone, { disambiguation: 'later' });
    if (first.epochMilliseconds === last.epochMilliseconds) {
      return { kind: 'once', instant: instantText(first) };
    }
    return first.toPlainDateTime().equals(wall) ? { kind: 'twice' } : { kind: 'never' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Which of the two instants an hour means that comes twice. */
export function hourOfTwo(date: string, time: string, zone: string, second: boolean): string {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  return instantText(wall.toZonedDateTime(zone, { disambiguation: second ? 'later' : 'earlier' }));
}

function instantText(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
