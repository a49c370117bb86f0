import Library from 'date-holidays';
import { version } from 'date-holidays/package.json';
import type { Holiday } from '../../contract/index';
import { nameLanguages } from '../../contract/index';
import { languagesOf } from '../reference/languages';
import { closingKindsOf } from './holiday-kinds';
import { isTentative } from './rule-certainty';

/** The library that the holidays come from, with its version. */
export const librarySource = `date-holidays ${version}`;

/** Where the library's mark for a language is not the one of BCP 47. */
const libraryTags: Readonly<Record<string, string>> = { cs: 'cz', ja: 'jp', 'zh-Hant': 'zh' };

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
 * rules, in order, each once. Half days are working days.
 */
export function libraryHolidays(
  jurisdiction: string,
  region: string | null,
  fromYear: number,
  toYear: number,
): readonly Holiday[] {
  if (!covered.has(jurisdiction)) return [];
  const closing = closingKindsOf(jurisdiction);
  const library = openLibrary(jurisdiction, region, [...closing.kinds]);
  const naming = new Naming(library, jurisdiction);
  const found = new Map<string, Holiday>();
  // A day in place of a holiday may fall into the year before or after.
  for (let year = fromYear - 1; year <= toYear + 1; year += 1) {
    for (const day of library.getHolidays(year)) {
      if (closing.except.includes(day.rule)) continue;
      const proclaimed =
        day.type !== 'public' &&
        (closing.proclaimed === 'all' || closing.proclaimed.includes(day.rule));
      const names = naming.of(day.rule, day.name, day.substitute === true);
      const tentative = proclaimed || isTentative(jurisdiction, day.rule, names.name);
      for (const date of wholeDays(day.date, +day.end - +day.start)) {
        const known = found.get(date);
        if (known === undefined || (known.tentative && !tentative)) {
          found.set(date, { date, ...names, tentative, source: librarySource });
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
  types: ('public' | 'bank' | 'optional' | 'school' | 'observance')[],
): Library {
  const known = libraryRegions(jurisdiction).some(({ code }) => code === region);
  return known && region !== null
    ? new Library(jurisdiction, region.slice(3), { types })
    : new Library(jurisdiction, { types });
}

const hourMilliseconds = 3_600_000;

/** The dates that a holiday covers from midnight to midnight. */
function wholeDays(start: string, milliseconds: number): readonly string[] {
  if (!start.includes(' 00:00:00')) return [];
  // The day on which the clocks go forward has 23 hours and is a whole day nevertheless.
  const days = Math.floor((milliseconds / hourMilliseconds + 2) / 24);
  const first = Temporal.PlainDate.from(start.slice(0, 10));
  return Array.from({ length: days }, (_, at) => first.add({ days: at }).toString());
}

type Names = Pick<Holiday, 'name' | 'names' | 'nativeName' | 'nativeLanguage'>;

/** Finds what a rule's day is called, in English, in the country and in other languages. */
class Naming {
  private readonly kept = new Map<string, Readonly<Record<string, string>>>();
  private readonly nativeLanguages: readonly string[];

  constructor(
    private readonly library: Library,
    jurisdiction: string,
  ) {
    this.nativeLanguages = languagesOf(jurisdiction);
  }

  of(rule: string, shown: string, substitute: boolean): Names {
    const book = this.book(rule);
    const english = book['en'] ?? shown;
    const names: Holiday['names'] = {};
    for (const language of nameLanguages) {
      const name = book[language];
      if (name !== undefined && !substitute) names[language] = name;
    }
    const native = this.nativeLanguages.find((tag) => book[libraryTags[tag] ?? tag] !== undefined);
    const nativeName = native === undefined ? undefined : book[libraryTags[native] ?? native];
    return {
      name: substitute ? `${english} (day in place)` : english,
      names,
      nativeName: native === 'en' ? null : (nativeName ?? null),
      nativeLanguage: native === 'en' ? null : (native ?? null),
    };
  }

  private book(rule: string): Readonly<Record<string, string>> {
    const kept = this.kept.get(rule);
    if (kept !== undefined) return kept;
    const book = namesOf(this.library.getRule(rule));
    this.kept.set(rule, book);
    return book;
  }
}

function namesOf(rule: unknown): Readonly<Record<string, string>> {
  if (typeof rule !== 'object' || rule === null || !('name' in rule)) return {};
  const { name } = rule;
  if (typeof name !== 'object' || name === null) return {};
  return Object.fromEntries(
    Object.entries(name).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
