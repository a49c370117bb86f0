import { dayOfText, textOfDay, yearOfDay } from './day-number';
import { ReckoningError } from './reckoning-error';
import { type ZoneDays, zoneDays } from './zone-days';

const firstYear = 1990;
const lastYear = 2100;
const instantForm =
  /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:?\d{2}(:?\d{2}([.,]\d{1,9})?)?([Zz]|[+-]\d{2}(:?\d{2})?)$/;

/** A local day, with the instant (milliseconds since 1970) where it is known. */
export type Moment = {
  day: number;
  instant: number | null;
  /** Decimals of a second beyond the millisecond, as written; empty where there are none. */
  finer: string;
};

/**
 * Reads an ISO instant with offset, or a date, as seen in a zone.
 * Throws a ReckoningError at the pointer for dates that do not exist and years out of reach.
 */
export function readMoment(text: string, zone: ZoneDays, pointer: string): Moment {
  const written = instantForm.exec(text);
  const day = written === null ? dayOfText(text) : dayOfText(written[1] ?? '');
  if (day === null) throw new ReckoningError(pointer, 'invalid_date');
  const year = yearOfDay(day);
  if (year < firstYear || year > lastYear) throw new ReckoningError(pointer, 'year_not_counted');
  if (written === null) return { day, instant: null, finer: '' };
  const instant = instantOf(text);
  if (instant === null) throw new ReckoningError(pointer, 'invalid_date');
  return { day: zone.dayOf(instant), instant, finer: (written[3] ?? '').slice(4) };
}

function instantOf(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** The local date `YYYY-MM-DD` of an event. Throws a ReckoningError for what cannot be read. */
export function localDateOf(event: string, zone: string): string {
  const days = zoneDays(zone);
  if (days === null) throw new ReckoningError('/zone', 'unknown_zone');
  return textOfDay(readMoment(event, days, '/event').day);
}
