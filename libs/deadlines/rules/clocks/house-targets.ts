/**
 * What an authority asks of itself, and expects of others, where the law names no number. UNTOC
 * 18(24) says only "as soon as possible": nobody is in breach when a target passes.
 */
export type HouseTargets = {
  acknowledgeWorkingDays: number;
  legalViewDays: number;
  statusNoteDays: number;
  /** Days of silence after which the requesting side reminds the other, ascending. */
  chaseDays: readonly number[];
};

/** What holds until an authority sets its own. */
export const usualHouseTargets: HouseTargets = {
  acknowledgeWorkingDays: 5,
  legalViewDays: 30,
  statusNoteDays: 60,
  chaseDays: [30, 60, 90],
};
