import Library, { type HolidaysTypes } from 'date-holidays';
import { version } from 'date-holidays/package.json';
import type { Holiday } from '../../contract/index';
import { type ClosingKinds, closingKindsOf } from './holiday-kinds';
import { HolidayNames, libraryTag } from './holiday-names';
import { type AddedRule, adjustmentsOf, type LibraryAdjustment } from './library-adjustments';
import { shareLunisolarReckoning } from './lunisolar-memory';
import { isTentative } from './rule-certainty';

shareLunisolarReckoning();

/** The library that the holidays come from, with its version. */
export const librarySource = `date-holidays ${version}`;

const covered: ReadonlySet<string> = new Set(
  // The Canary Islands are a region of Spain and have no code of their own in ISO 3166-1.
  Object.keys(new Library().getCountries('en')).filter((code) => code !== 'IC'),
);

/** Whether the library knows the holidays of a jurisdiction (ISO 3166-1 alpha-2). */
export function libraryCovers(jurisdiction: string): boolean {
  return covered.has(jurisdiction);
}

/** A region with holidays of its own. */
export interface Region {
  /** ISO 3166-2. */
  readonly code: string;
  /** In English. */
  readonly name: string;
}

/** Divisions of the library that ISO 3166-2 does not know. */
const notInStandard = new Set(['BE-DE', 'GB-ALD']);

/** The regions of a jurisdiction that the library tells apart, by name. */
export function libraryRegions(jurisdiction: string): readonly Region[] {
  if (!covered.has(jurisdiction)) return [];
  const states = new Library(jurisdiction).getStates(jurisdiction, 'en') ?? {};
  return Object.entries(states)
    .map(([code, name]) => ({ code: `${jurisdiction}-${code}`, name }))
    .filter(({ code }) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && !notInStandard.has(code))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The days on which offices of a jurisdiction, or of one of its regions, are closed by the library's
 * rules as adjusted, in order, each once. Half days are working days. Without adjustments it is what
 * the library says by itself.
 */
export function libraryHolidays(
  jurisdiction: string,
  region: string | null,
  fromYear: number,
  toYear: number,
  adjustments: readonly LibraryAdjustment[] = adjustmentsOf(jurisdiction, region),
): readonly Holiday[] {
  if (!covered.has(jurisdiction)) return [];
  const closing = closingKindsOf(jurisdiction);
  const library = openLibrary(jurisdiction, region, closing);
  const adjusted = adjust(library, adjustments);
  const names = new HolidayNames(library, jurisdiction);
  const found = new Map<string, Holiday>();
  // A day in place of a holiday may fall into the year before or after.
  for (let year = fromYear - 1; year <= toYear + 1; year += 1) {
    for (const day of library.getHolidays(year)) {
      if (closing.except.includes(day.rule)) continue;
      const added = adjusted.get(day.rule);
      const named = names.of(day.rule, day.name, day.substitute === true);
      const tentative =
        added?.tentative === true ||
        isProclaimed(day, closing) ||
        isTentative(jurisdiction, day.rule, named.name);
      for (const date of wholeDays(day)) {
        const known = found.get(date);
        if (known === undefined || (known.tentative && !tentative)) {
          found.set(date, { date, ...named, tentative, source: added?.source ?? librarySource });
        }
      }
    }
  }
  const first = `${fromYear}-01-01`;
  const last = `${toYear}-12-31`;
  return [...found.values()]
    .filter(({ date }) => date >= first && date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function openLibrary(
  jurisdiction: string,
  region: string | null,
  { kinds }: ClosingKinds,
): Library {
  const types = [...kinds];
  const known = region !== null && libraryRegions(jurisdiction).some(({ code }) => code === region);
  return known
    ? new Library(jurisdiction, region.slice(3), { types })
    : new Library(jurisdiction, { types });
}

/** Puts the reviewed rules in place of the library's; answers with them by their rule. */
function adjust(
  library: Library,
  adjustments: readonly LibraryAdjustment[],
): ReadonlyMap<string, AddedRule & { source: string }> {
  const adjusted = new Map<string, AddedRule & { source: string }>();
  for (const { drop, add, source } of adjustments) {
    for (const rule of drop) library.unsetRule(rule);
    for (const one of add) {
      library.setHoliday(one.rule, {
        name: { en: one.name, [libraryTag(one.nativeLanguage)]: one.nativeName },
        type: 'public',
        ...(one.substitute === true ? { substitute: true } : {}),
        ...(one.since === undefined ? {} : { active: [{ from: `${one.since}-01-01` }] }),
      });
      adjusted.set(one.rule, { ...one, source });
    }
  }
  return adjusted;
}

function isProclaimed(day: HolidaysTypes.Holiday, { proclaimed }: ClosingKinds): boolean {
  return day.type !== 'public' && (proclaimed === 'all' || proclaimed.includes(day.rule));
}

const hourMilliseconds = 3_600_000;

/** The dates that a holiday covers from midnight to midnight. */
function wholeDays({ date, start, end }: HolidaysTypes.Holiday): readonly string[] {
  if (!date.includes(' 00:00:00')) return [];
  // The day on which the clocks go forward has 23 hours and is a whole day nevertheless.
  const days = Math.floor(((+end - +start) / hourMilliseconds + 2) / 24);
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  return Array.from({ length: days }, (_, at) => first.add({ days: at }).toString());
}
