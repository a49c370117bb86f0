import type { FigureDto } from '@rogatory/insights/contract';

/** Counts below this say too much about single cases. */
export const smallestShown = 5;

/** What a hidden count of one to four is taken for in a total, whatever it really is. */
const hiddenCountsAs = 2;

/** A count as it may be shown, and what it weighs in a total: both known to every reader. */
export interface Counted {
  readonly figure: FigureDto;
  readonly weight: number;
}

export const none: Counted = { figure: { kind: 'none', value: 0 }, weight: 0 };
export const hidden: Counted = { figure: { kind: 'hidden', value: null }, weight: hiddenCountsAs };

/** Shows zero and everything from five; hides one to four. */
export function suppress(count: number): Counted {
  if (count <= 0) return none;
  if (count < smallestShown) return hidden;
  return { figure: { kind: 'exact', value: count }, weight: count };
}

/** A count that stays back so that a smaller one beside it cannot be worked out. */
export function withhold(weight: number): Counted {
  return { figure: { kind: 'withheld', value: null }, weight };
}

/**
 * The total of some counts, rounded to five. It is made from what is shown alone (a hidden count
 * weighs the same whatever it is), so no subtraction of any row, column or sum can bring a hidden
 * count back: it is in none of them.
 */
export function totalOf(parts: readonly Counted[]): FigureDto {
  const weight = weightOf(parts);
  if (weight === 0) return none.figure;
  const rounded = Math.round(weight / smallestShown) * smallestShown;
  return rounded === 0 ? hidden.figure : { kind: 'rounded', value: rounded };
}

/** The sum of what counts weigh; never shown unrounded. */
export function weightOf(parts: readonly Counted[]): number {
  return parts.reduce((sum, part) => sum + part.weight, 0);
}
