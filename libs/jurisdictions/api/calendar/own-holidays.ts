import type { Holiday } from '../../contract/index';
import own from '../reference/own-holidays.json';

/** A day that returns on the same date every year, under version control. */
interface StandingDay {
  readonly jurisdiction: string;
  /** ISO 3166-2; absent for the whole jurisdiction. */
  readonly region?: string;
  /** `MM-DD`. */
  readonly monthDay: string;
  /** First and last year, where it was not always so. */
  readonly from?: number;
  readonly to?: number;
  readonly name: string;
  readonly nativeName?: string;
  readonly nativeLanguage?: string;
  readonly tentative?: boolean;
  readonly source: string;
}

/** A jurisdiction that the library leaves out and whose holidays are listed for these years. */
interface Coverage {
  readonly jurisdiction: string;
  readonly from: number;
  readonly to: number;
}

const days: readonly StandingDay[] = own.days;
const coverage: readonly Coverage[] = own.coverage;

/** The years for which a jurisdiction's holidays are listed here and not in the library. */
export function ownCoverage(jurisdiction: string): Coverage | null {
  return coverage.find((one) => one.jurisdiction === jurisdiction) ?? null;
}

/** Days that the library does not have and that return every year on the same date. */
export function standingHolidays(
  jurisdiction: string,
  region: string | null,
  fromYear: number,
  toYear: number,
): readonly Holiday[] {
  const found: Holiday[] = [];
  for (const day of days) {
    if (day.jurisdiction !== jurisdiction) continue;
    if (day.region !== undefined && day.region !== region) continue;
    const from = Math.max(fromYear, day.from ?? fromYear);
    const to = Math.min(toYear, day.to ?? toYear);
    for (let year = from; year <= to; year += 1) {
      found.push({
        date: `${year}-${day.monthDay}`,
        name: day.name,
        nativeName: day.nativeName ?? null,
        nativeLanguage: day.nativeLanguage ?? null,
        tentative: day.tentative ?? false,
        source: day.source,
      });
    }
  }
  return found;
}
