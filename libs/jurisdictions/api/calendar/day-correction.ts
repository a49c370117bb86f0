import type { Holiday } from '../../contract/index';

/** One day that the calendar below has wrong. */
export interface DayCorrection {
  /** Calendar date. */
  readonly date: string;
  readonly kind: 'added' | 'removed';
  /** In English. */
  readonly name: string;
  readonly nativeName?: string | null;
  /** BCP 47 language of the native name. */
  readonly nativeLanguage?: string | null;
  readonly tentative: boolean;
  readonly source: string;
}

/** Holidays with corrections applied one after the other, in order of date; the last one counts. */
export function withCorrections(
  holidays: readonly Holiday[],
  corrections: readonly DayCorrection[],
): readonly Holiday[] {
  const days = new Map(holidays.map((holiday) => [holiday.date, holiday]));
  for (const correction of corrections) {
    if (correction.kind === 'removed') {
      days.delete(correction.date);
      continue;
    }
    const { date, name, nativeName, nativeLanguage, tentative, source } = correction;
    days.set(date, {
      date,
      name,
      nativeName: nativeName ?? null,
      nativeLanguage: nativeLanguage ?? null,
      tentative,
      source,
    });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
