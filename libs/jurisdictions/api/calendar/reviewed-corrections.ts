import reviewed from '../reference/holiday-corrections.json';
import type { DayCorrection } from './day-correction';

/** A correction under version control, with who says so and why the library is wrong. */
export interface ReviewedCorrection extends DayCorrection {
  readonly jurisdiction: string;
  /** ISO 3166-2; absent where it holds for the whole jurisdiction. */
  readonly regions?: readonly string[];
  readonly reason: string;
}

const corrections: readonly ReviewedCorrection[] = reviewed.map((one) => ({
  ...one,
  kind: one.kind === 'removed' ? 'removed' : 'added',
  tentative: one.tentative ?? false,
}));

/** All of them, for those who review them. */
export function allReviewedCorrections(): readonly ReviewedCorrection[] {
  return corrections;
}

/** Corrections shipped with the product that touch a calendar, oldest first. */
export function reviewedCorrections(
  jurisdiction: string,
  region: string | null,
): readonly ReviewedCorrection[] {
  return corrections.filter(
    (one) =>
      one.jurisdiction === jurisdiction &&
      (one.regions === undefined || (region !== null && one.regions.includes(region))),
  );
}
