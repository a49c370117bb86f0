import type { Stage } from '@rogatory/insights/contract';
import type { DayCount } from './day-histogram';

/** What was counted for one pair of jurisdictions on one legal basis. */
export interface PairCounts {
  readonly requesting: string;
  readonly requested: string;
  readonly basis: string;
  /** Requests received in the period, by the stage they have reached since. */
  readonly received: number;
  readonly acknowledged: number;
  readonly decided: number;
  readonly firstAnswer: number;
  readonly answered: number;
  /** Requests received so long ago that their ninety days are over. */
  readonly ninetyDaysOver: number;
  /** Of those, the ones with a first answer within ninety days. */
  readonly answeredWithinNinetyDays: number;
  readonly open: number;
  readonly olderThan180Days: number;
}

/** Days since receipt at which a requested jurisdiction reached a stage in the period. */
export interface StageDays extends DayCount {
  readonly requested: string;
  readonly stage: Exclude<Stage, 'received'>;
}

/** Days from receipt to acknowledgement, by the month of the acknowledgement. */
export interface MonthDays extends DayCount {
  readonly month: string;
  readonly urgent: boolean;
}

/** The median of one pair of jurisdictions, which has five requests or more. */
export interface PairMedian {
  readonly requesting: string;
  readonly requested: string;
  readonly days: number;
}

/** Everything counted for one network, period and basis, before anything is hidden. */
export interface FlowCounts {
  /** All bases, also when one alone is asked for: what may be shown of one depends on the others. */
  readonly pairs: readonly PairCounts[];
  readonly stageDays: readonly StageDays[];
  readonly monthDays: readonly MonthDays[];
  readonly acknowledgementMedians: readonly PairMedian[];
  readonly openAgeMedians: readonly PairMedian[];
}
