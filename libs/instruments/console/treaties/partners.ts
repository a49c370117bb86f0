import type { TreatyRelationsDto } from '@rogatory/instruments/contract';

/** An instrument shared with another jurisdiction. */
export interface SharedInstrument {
  readonly id: string;
  readonly citation: string;
  /** Calendar date from which both are bound; null where it is not recorded. */
  readonly since: string | null;
  readonly settled: boolean;
}

/** Another jurisdiction with what is in force between the two. */
export interface TreatyPartner {
  readonly code: string;
  readonly shared: readonly SharedInstrument[];
}

/** Turns instruments with their partners into partners with their instruments, in the same order. */
export function partnersOf({ relations }: TreatyRelationsDto): TreatyPartner[] {
  const byCode = new Map<string, SharedInstrument[]>();
  for (const { id, citation, state, partners } of relations) {
    if (state === 'not_in_force') continue;
    for (const { jurisdiction, since, settled } of partners) {
      const shared = { id, citation, since, settled: settled && state === 'in_force' };
      byCode.set(jurisdiction, [...(byCode.get(jurisdiction) ?? []), shared]);
    }
  }
  return [...byCode].map(([code, shared]) => ({ code, shared }));
}
