import type { ClockLapse } from '@rogatory/requests/contract';
import { later } from './instants';

/**
 * How a clock ended: at which instant what it asks had happened, or, with `lapse`, since when nobody
 * owed it any more. `endedAt` is null while it runs.
 */
export type Ending = { endedAt: string | null; lapse?: ClockLapse };

/** What it asks happened at an instant; null: not yet. */
export function happened(endedAt: string | null): Ending {
  return { endedAt };
}

/** Nobody owes it since an instant; null: it is still owed. */
export function lapsed(endedAt: string | null, lapse: ClockLapse): Ending {
  return endedAt === null ? { endedAt } : { endedAt, lapse };
}

/** The first of them that came to pass, in the order given: what happened goes before a lapse. */
export function firstKnown(...endings: readonly Ending[]): Ending {
  return endings.find(({ endedAt }) => endedAt !== null) ?? { endedAt: null };
}

/** The one that came first in time. */
export function earliest(...endings: readonly Ending[]): Ending {
  return endings
    .filter(({ endedAt }) => endedAt !== null)
    .reduce(
      (first, one) => (first.endedAt === null || later(first.endedAt, one.endedAt) ? one : first),
      happened(null),
    );
}

/**
 * How it ended where all of them were asked: with the last, so that a clock lapses when the last of
 * what it asks did. Still running while one is, or where nothing was asked.
 */
export function lastOf(endings: readonly Ending[]): Ending {
  if (endings.length === 0 || endings.some(({ endedAt }) => endedAt === null))
    return happened(null);
  return endings.reduce((last, one) => {
    if (later(one.endedAt, last.endedAt)) return one;
    // Of what ended together, what was done tells how it ended.
    const together = !later(last.endedAt, one.endedAt);
    return together && one.lapse === undefined ? one : last;
  });
}
