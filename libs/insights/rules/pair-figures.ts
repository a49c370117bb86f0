import { instrumentCodes } from '@rogatory/instruments/contract';
import { figureOfPair } from './basis-suppression';
import type { PairCounts } from './flow-counts';
import type { Counted } from './suppression';

type CountName = Exclude<keyof PairCounts, 'requesting' | 'requested' | 'basis'>;

/** Who asks and who is asked, with what was counted on each basis. */
export interface Pair {
  readonly key: string;
  readonly requesting: string;
  readonly requested: string;
  readonly byBasis: readonly PairCounts[];
}

/** Puts together what concerns the same two jurisdictions in the same direction. */
export function byPair<T extends { requesting: string; requested: string }>(
  rows: readonly T[],
): Map<string, T[]> {
  const pairs = new Map<string, T[]>();
  for (const row of rows) {
    const key = `${row.requesting}>${row.requested}`;
    const known = pairs.get(key);
    if (known) known.push(row);
    else pairs.set(key, [row]);
  }
  return pairs;
}

/** The counts of all pairs of a network, each as it may be shown. */
export class PairFigures {
  readonly pairs: readonly Pair[];

  constructor(
    counts: readonly PairCounts[],
    private readonly basis: string | null,
  ) {
    this.pairs = [...byPair(counts)].flatMap(([key, byBasis]) =>
      byBasis
        .slice(0, 1)
        .map(({ requesting, requested }) => ({ key, requesting, requested, byBasis })),
    );
  }

  of(pair: Pair, name: CountName): Counted {
    return figureOfPair(
      new Map(pair.byBasis.map((counts) => [counts.basis, counts[name]])),
      this.basis,
      instrumentCodes.length,
    );
  }

  all(name: CountName): Counted[] {
    return this.where(name, () => true);
  }

  where(name: CountName, matches: (pair: Pair) => boolean): Counted[] {
    return this.pairs.filter(matches).map((pair) => this.of(pair, name));
  }
}
