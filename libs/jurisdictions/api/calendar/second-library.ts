import type { Holiday } from '../../contract/index';
import second from '../reference/second-library.json';
import { followsTheMoon } from './rule-certainty';

/** The jurisdictions that the first library leaves out, as a second one lists them. */
interface Listed {
  /** BCP 47 language of the native names. */
  readonly language: string | null;
  /** By date: the name in English, the native name where there is one, `?` where it is estimated. */
  readonly days: Readonly<Record<string, readonly string[]>>;
}

const jurisdictions: Readonly<Record<string, Listed>> = second.jurisdictions;

/** The years for which the second library was read. */
export const secondLibraryYears = { from: second.from, to: second.to };

/** The second library with its version. */
export const secondLibrarySource = second.source;

/** Whether the second library is where a jurisdiction's holidays come from. */
export function secondLibraryCovers(jurisdiction: string): boolean {
  return jurisdictions[jurisdiction] !== undefined;
}

/** The holidays of a jurisdiction that only the second library covers, in order. */
export function secondLibraryHolidays(jurisdiction: string): readonly Holiday[] {
  const listed = jurisdictions[jurisdiction];
  if (listed === undefined) return [];
  return Object.entries(listed.days).map(([date, [name = '', native = '', mark = '']]) => ({
    date,
    name,
    nativeName: native === '' ? null : native,
    nativeLanguage: native === '' ? null : listed.language,
    tentative: mark === '?' || followsTheMoon(name),
    source: secondLibrarySource,
  }));
}
