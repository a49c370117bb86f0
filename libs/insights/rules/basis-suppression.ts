import { hidden, none, smallestShown, suppress, withhold, type Counted } from './suppression';

/** Counts of one pair of jurisdictions by legal basis; bases without any request may be left out. */
export type CountsByBasis = ReadonlyMap<string, number>;

/**
 * The count of one pair as it may be shown: of all bases together, or of one alone.
 *
 * All bases together are shown exactly from five, so the bases of a pair add up to a known sum. A
 * basis with one to four requests would follow from that sum and the other bases; therefore a pair
 * that has such a basis shows none of its bases. Where even the number of bases used would say too
 * much (five requests on five bases are one each), unused ones are withheld as well.
 */
export function figureOfPair(
  counts: CountsByBasis,
  basis: string | null,
  numberOfBases: number,
): Counted {
  const used = [...counts.values()].filter((count) => count > 0);
  const whole = used.reduce((sum, count) => sum + count, 0);
  if (basis === null) return suppress(whole);
  const own = counts.get(basis) ?? 0;
  if (whole < smallestShown) {
    if (used.length >= 3) return withhold(hidden.weight / numberOfBases);
    return own > 0 ? hidden : none;
  }
  if (used.every((count) => count >= smallestShown)) return suppress(own);
  if (whole < 2 * used.length) return withhold(whole / numberOfBases);
  return own > 0 ? withhold(whole / used.length) : none;
}
