import type { Period, ReckoningDirection, RuleSet } from '@rogatory/instruments/contract';
import type { StepCode } from './step-code';
import type { WarningCode } from './warning-code';

/**
 * A pause: as dates the first and the last day paused, both counted. As instants, by the convention
 * of the house, a query and its answer: the day of the query still counts, and the pause runs from
 * the next local day through the day of the answer. Periods of hours pause exactly between instants.
 */
export type Suspension = { from: string; to: string };

/** What is to be counted, and from when. */
export type Reckoning = {
  ruleSet: RuleSet;
  /** At least one; years and months are counted first, then weeks, days and working days. */
  periods: readonly Period[];
  direction: ReckoningDirection;
  /** ISO 8601 instant with offset, or the local date `YYYY-MM-DD`. */
  event: string;
  /** IANA zone of the place where the act must be done. */
  zone: string;
  /** Added to the unrolled end one after the other; the end rolls once. */
  extensions: readonly Period[];
  suspensions: readonly Suspension[];
  /** Whether at least two working days are owed; null leaves it to the rule set. */
  minTwoWorkingDays: boolean | null;
  /** The provision that sets the period, "EIO 12(3)"; null where none is known. */
  law: string | null;
};

export type ReckoningParams = Record<string, string | number>;

/** One step of an explanation. */
export type ReckoningStep = {
  code: StepCode;
  params: ReckoningParams;
  /** An English sentence. */
  text: string;
  /** The provision that says so, "Reg. 1182/71 Art. 3(4)"; null where the step states a fact. */
  source: string | null;
  /** Where the step leads: `YYYY-MM-DD`, or an ISO instant for hours; null where it leads nowhere. */
  date: string | null;
};

export type ReckoningWarning = {
  code: WarningCode;
  params: ReckoningParams;
  /** An English sentence. */
  text: string;
  source: string | null;
};

/** A due date with its explanation. The date of the last step is the due date. */
export type Deadline = {
  /** ISO 8601 with offset. For whole days 24:00 of the due date: the start of the next day. */
  due: string;
  /** Local date. */
  dueDate: string;
  /** True where the end is 24:00 of a day, false for elapsed time. */
  wholeDay: boolean;
  /** For hours, the end counted from the event itself, not rounded; otherwise null. */
  exact: string | null;
  /** Last working day on or before the end as counted, before any roll. */
  actBy: string;
  /** The end as counted, before any roll; for hours its local date. */
  unrolledDate: string;
  /** Where the law is disputed: the earlier for one's own duty, the later before calling the other late. */
  readings: { earlier: string; later: string };
  steps: ReckoningStep[];
  warnings: ReckoningWarning[];
  /** A holiday that is not yet certain touches the result. */
  tentative: boolean;
};
