import type { Instrument, TimeLimit } from '../../contract/index';

/** The law as it stands on one day. */
export type LawOfDay = {
  readonly instruments: readonly Instrument[];
  readonly timeLimits: readonly TimeLimit[];
};
