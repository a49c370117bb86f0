import { smallestShown } from './suppression';

/** How many requests took so many calendar days. */
export interface DayCount {
  readonly days: number;
  readonly requests: number;
}

/** Percentiles near the edge need more cases before they stop describing a single one. */
const fewestForSlowestTenth = 10;

/** Calendar days that half of the requests do not exceed; null when fewer than five. */
export function medianDays(histogram: readonly DayCount[]): number | null {
  return size(histogram) < smallestShown ? null : nearestRank(histogram, 0.5);
}

/** Calendar days that nine in ten requests do not exceed; null when fewer than ten. */
export function slowestTenthDays(histogram: readonly DayCount[]): number | null {
  return size(histogram) < fewestForSlowestTenth ? null : nearestRank(histogram, 0.9);
}

function size(histogram: readonly DayCount[]): number {
  return histogram.reduce((sum, bin) => sum + bin.requests, 0);
}

function nearestRank(histogram: readonly DayCount[], share: number): number | null {
  const rank = Math.ceil(size(histogram) * share);
  let passed = 0;
  for (const bin of [...histogram].sort((a, b) => a.days - b.days)) {
    passed += bin.requests;
    if (passed >= rank) return bin.days;
  }
  return null;
}
