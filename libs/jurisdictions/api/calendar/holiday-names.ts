import type Library from 'date-holidays';
import { type Holiday, nameLanguages } from '../../contract/index';
import { languagesOf } from '../reference/languages';

/** Where the library's mark for a language is not the one of BCP 47. */
const libraryTags: Readonly<Record<string, string>> = { cs: 'cz', ja: 'jp', 'zh-Hant': 'zh' };

/** The library's mark for a language (BCP 47). */
export function libraryTag(language: string): string {
  return libraryTags[language] ?? language;
}

type Names = Pick<Holiday, 'name' | 'names' | 'nativeName' | 'nativeLanguage'>;

/** Finds what a rule's day is called: in English, in the country and in other languages. */
export class HolidayNames {
  private readonly books = new Map<string, Readonly<Record<string, string>>>();
  private readonly ownLanguages: readonly string[];

  constructor(
    private readonly library: Library,
    jurisdiction: string,
  ) {
    this.ownLanguages = languagesOf(jurisdiction);
  }

  /** `shown` is what the library calls the day when it has no English name for it. */
  of(rule: string, shown: string, substitute: boolean): Names {
    const book = this.book(rule);
    const english = book['en'] ?? shown;
    const native = this.ownLanguages.find((tag) => book[libraryTag(tag)] !== undefined);
    const nativeName = native === undefined ? undefined : book[libraryTag(native)];
    return {
      name: substitute ? `${english} (day in place)` : english,
      // A day in place has no name of its own in most languages.
      ...(substitute ? {} : { names: officialNames(book) }),
      nativeName: native === 'en' ? null : (nativeName ?? null),
      nativeLanguage: native === 'en' ? null : (native ?? null),
    };
  }

  private book(rule: string): Readonly<Record<string, string>> {
    const kept = this.books.get(rule);
    if (kept !== undefined) return kept;
    const book = namesOf(this.library.getRule(rule));
    this.books.set(rule, book);
    return book;
  }
}

function officialNames(book: Readonly<Record<string, string>>): NonNullable<Holiday['names']> {
  const names: NonNullable<Holiday['names']> = {};
  for (const language of nameLanguages) {
    const name = book[language];
    if (name !== undefined) names[language] = name;
  }
  return names;
}

function namesOf(rule: unknown): Readonly<Record<string, string>> {
  if (typeof rule !== 'object' || rule === null || !('name' in rule)) return {};
  const { name } = rule;
  if (typeof name !== 'object' || name === null) return {};
  return Object.fromEntries(
    Object.entries(name).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
