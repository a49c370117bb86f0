import type { ParamMap } from '@angular/router';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import { networkPeriods, type NetworkPeriod } from '@rogatory/insights/contract';

/** What the address of the page chooses. */
export interface NetworkAddress {
  readonly period: NetworkPeriod;
  /** null: all legal bases together. */
  readonly basis: InstrumentCode | null;
}

export const usualPeriod: NetworkPeriod = '12m';

/** Reads the choice; what the address cannot mean counts as unset. */
export function readNetworkAddress(params: Pick<ParamMap, 'get'>): NetworkAddress {
  const period = params.get('period');
  const basis = params.get('basis');
  return {
    period: networkPeriods.find((known) => known === period) ?? usualPeriod,
    basis: instrumentCodes.find((known) => known === basis) ?? null,
  };
}
