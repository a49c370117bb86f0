import type { WorkingCalendar } from '../../contract/index';
import { regionalWeekOf } from '../reference/regional-weeks';
import { workingWeekOf } from '../reference/working-weeks';
import { type DayCorrection, withCorrections } from './day-correction';
import { libraryCovers, libraryHolidays, librarySource } from './library-holidays';
import { reviewedCorrections } from './reviewed-corrections';
import {
  secondLibraryCovers,
  secondLibraryHolidays,
  secondLibrarySource,
  secondLibraryYears,
} from './second-library';

/** The years a calendar covers. */
const years = { from: 2015, to: 2045 };

/** A calendar is computed for as many years as it takes no longer than a breath to compute. */
const astronomicalYears = { from: 2020, to: 2036 };
const astronomical = new Set(['CN', 'HK', 'KR', 'MY', 'SG', 'TW', 'VN']);

/** The calendar before an administrator corrected it, the same for every installation. */
export function publishedCalendar(jurisdiction: string, region: string | null): WorkingCalendar {
  const { from, to } = yearsOf(jurisdiction);
  const listed = libraryCovers(jurisdiction)
    ? libraryHolidays(jurisdiction, region, from, to)
    : secondLibraryHolidays(jurisdiction);
  const week = (region === null ? null : regionalWeekOf(region)) ?? workingWeekOf(jurisdiction);
  return {
    jurisdiction,
    region,
    workingWeek: week.days,
    holidays: withCorrections(listed, reviewedCorrections(jurisdiction, region)),
    fromYear: from,
    toYear: to,
    known: isKnown(jurisdiction),
    revision: 0,
  };
}

function yearsOf(jurisdiction: string): { readonly from: number; readonly to: number } {
  if (astronomical.has(jurisdiction)) return astronomicalYears;
  const onlySecond = !libraryCovers(jurisdiction) && secondLibraryCovers(jurisdiction);
  return onlySecond ? secondLibraryYears : years;
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
  return libraryCovers(jurisdiction) || secondLibraryCovers(jurisdiction);
}

/** Where the days of a calendar come from, in one line. */
export function sourceOf(jurisdiction: string): string {
  if (libraryCovers(jurisdiction)) return librarySource;
  return secondLibraryCovers(jurisdiction) ? secondLibrarySource : 'No source: weekends only';
}
