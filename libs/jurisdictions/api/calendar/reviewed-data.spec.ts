import { isCalendarDate } from './calendar-date';
import { adjustmentsOf } from './library-adjustments';
import { libraryHolidays, libraryRegions } from './library-holidays';
import { allReviewedCorrections, type ReviewedCorrection } from './reviewed-corrections';

const corrections = allReviewedCorrections();

/** The library's calendar below a correction, by date. */
const below = new Map<string, ReadonlySet<string>>();
function isHolidayBelow(jurisdiction: string, region: string | null, date: string): boolean {
  const key = region ?? jurisdiction;
  const days =
    below.get(key) ??
    new Set(libraryHolidays(jurisdiction, region, 2025, 2030).map((holiday) => holiday.date));
  below.set(key, days);
  return days.has(date);
}
function say({ jurisdiction, date, kind, name }: ReviewedCorrection): string {
  return `${jurisdiction} ${date} ${kind} ${name}`;
}

describe('A correction under version control', () => {
  it('is about a day that exists, says why and where it was taken from', () => {
    const incomplete = corrections.filter(
      ({ date, name, source, reason }) =>
        !isCalendarDate(date) || [name, source, reason].some((text) => text.trim() === ''),
    );
    expect(incomplete.map(say)).toEqual([]);
  });

  it('names regions of its own jurisdiction only', () => {
    const foreign = corrections.filter(({ jurisdiction, regions }) => {
      const known = new Set(libraryRegions(jurisdiction).map(({ code }) => code));
      return regions?.some((region) => !known.has(region)) ?? false;
    });
    expect(foreign.map(say)).toEqual([]);
  });

  it('changes something: it goes once the library has caught up', () => {
    const idle = corrections.filter(({ jurisdiction, regions, date, kind }) =>
      (regions ?? [null]).some(
        (region) => isHolidayBelow(jurisdiction, region, date) === (kind === 'added'),
      ),
    );
    expect(idle.map(say)).toEqual([]);
  });

  it('stands alone on its day', () => {
    const keys = corrections.map(
      ({ jurisdiction, regions, date }) => `${jurisdiction} ${regions?.join() ?? ''} ${date}`,
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('An adjustment of the library’s rules', () => {
  it.each(['AE', 'BR', 'JP', 'KR', 'MY', 'NL', 'PT'])('changes the calendar of %s', (code) => {
    const [adjustment] = adjustmentsOf(code, null);
    expect(adjustment?.source).not.toBe('');
    const without = libraryHolidays(code, null, 2026, 2027, []);
    const adjusted = libraryHolidays(code, null, 2026, 2027);
    expect(adjusted.map(({ date }) => date)).not.toEqual(without.map(({ date }) => date));
  });
});
