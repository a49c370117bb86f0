import { dayOfText, textOfDay, yearOfDay } from './day-number';
import { ReckoningError } from './reckoning-error';
import { dayMs, type ZoneDays, zoneDays } from './zone-days';

const firstYear = 1990;
const lastYear = 2100;
/** Date, hour, minute, second, decimals, and `Z` or the offset's sign, hours and minutes. */
const instantForm =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/;

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
  const instant = instantOf(day, written);
  if (instant === null) throw new ReckoningError(pointer, 'invalid_date');
  return { day: zone.dayOf(instant), instant, finer: (written[5] ?? '').slice(3) };
}

function instantOf(day: number, written: RegExpExecArray): number | null {
  const [, , hour, minute, second = '0', decimals = '', sign, hoursAhead, minutesAhead] = written;
  const hours = Number(hour);
  const minutes = Number(minute);
  const offset = Number(hoursAhead ?? 0) * 60 + Number(minutesAhead ?? 0);
  if (hours > 23 || minutes > 59 || Number(second) > 60) return null;
  if (Number(hoursAhead ?? 0) > 23 || Number(minutesAhead ?? 0) > 59) return null;
  // A leap second is the last of its minute.
  const seconds = (hours * 60 + minutes) * 60 + Math.min(Number(second), 59);
  const ahead = (sign === '-' ? -offset : offset) * 60;
  return day * dayMs + (seconds - ahead) * 1000 + Number(decimals.slice(0, 3).padEnd(3, '0'));
}

/** The local date `YYYY-MM-DD` of an event. Throws a ReckoningError for what cannot be read. */
export function localDateOf(event: string, zone: string): string {
  const days = zoneDays(zone);
  if (days === null) throw new ReckoningError('/zone', 'unknown_zone');
  return textOfDay(readMoment(event, days, '/event').day);
}
