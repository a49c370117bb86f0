import type { Transaction } from '@rogatory/platform/api';
import type { EventStamp } from '../../rules/index';

/**
 * Who takes the step, when, for which authority. Milliseconds are kept: more would not survive
 * every store the file may one day lie in.
 */
export function stampOf(tx: Transaction): EventStamp {
  const { actor, now } = tx;
  return {
    at: now.round({ smallestUnit: 'millisecond', roundingMode: 'trunc' }).toString(),
    personId: actor.personId,
    personName: actor.name,
    ...(actor.system === undefined ? {} : { bySystem: true as const }),
    authorityId: actor.authorityId,
    zone: actor.zone,
  };
}
