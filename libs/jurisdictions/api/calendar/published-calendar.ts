import type { Holiday, WorkingCalendar } from '../../contract/index';
import { regionalWeekOf } from '../reference/regional-weeks';
import { workingWeekOf } from '../reference/working-weeks';
import { type DayCorrection, withCorrections } from './day-correction';
import { libraryCovers, libraryHolidays, librarySource } from './library-holidays';
import { standingHolidays, ownCoverage } from './own-holidays';
import { reviewedCorrections } from './reviewed-corrections';

/** The years a calendar covers. */
const years = { from: 2015, to: 2045 };

/** A calendar is computed for as many years as it takes no longer than a breath to compute. */
const astronomicalYears = { from: 2020, to: 2036 };
const astronomical = new Set(['CN', 'HK', 'KR', 'MY', 'SG', 'TW', 'VN']);

/** The calendar before an administrator corrected it, the same for every installation. */
export function publishedCalendar(jurisdiction: string, region: string | null): WorkingCalendar {
  const own = ownCoverage(jurisdiction);
  const span = own ?? (astronomical.has(jurisdiction) ? astronomicalYears : years);
  const found = libraryHolidays(jurisdiction, region, span.from, span.to);
  const standing = standingHolidays(jurisdiction, region, span.from, span.to);
  const holidays = withCorrections(merged(found, standing), [
    ...reviewedCorrections(jurisdiction, region),
  ]);
  const week = (region === null ? null : regionalWeekOf(region)) ?? workingWeekOf(jurisdiction);
  return {
    jurisdiction,
    region,
    workingWeek: week.days,
    holidays,
    fromYear: span.from,
    toYear: span.to,
    known: isKnown(jurisdiction),
    revision: 0,
  };
}

/** The published calendar with an administrator's corrections on top. */
export function correctedCalendar(
  published: WorkingCalendar,
  corrections: readonly DayCorrection[],
  revision: number,
): WorkingCalendar {
  return { ...published, holidays: withCorrections(published.holidays, corrections), revision };
}

/** Whether any source covers the holidays of a jurisdiction. */
export function isKnown(jurisdiction: string): boolean {
  return libraryCovers(jurisdiction) || ownCoverage(jurisdiction) !== null;
}

/** Where the days of a calendar come from, in one line. */
export function sourceOf(jurisdiction: string): string {
  if (ownCoverage(jurisdiction) !== null) return 'Reviewed list of this product';
  return libraryCovers(jurisdiction) ? librarySource : 'No source: weekends only';
}

function merged(first: readonly Holiday[], second: readonly Holiday[]): readonly Holiday[] {
  const known = new Set(first.map(({ date }) => date));
  return [...first, ...second.filter(({ date }) => !known.has(date))];
}
