import {
  periodUnits,
  ruleSets,
  timeLimitIds,
  type PeriodUnit,
  type ReckoningDirection,
  type RuleSet,
  type TimeLimitId,
} from '@rogatory/instruments/contract';

/** A period as somebody is typing it: the amount may not be a number yet. */
export type PeriodEntry = { amount: string; unit: PeriodUnit };

/** First and last day that do not count, as typed; either may still be empty. */
export type SuspensionEntry = { from: string; to: string };

/** What the calculator starts from: a limit of the register, or a rule and a period of one's own. */
export type CalculatorInputs = {
  by: 'limit' | 'rule';
  /** Empty until one is chosen. */
  timeLimit: TimeLimitId | '';
  /** Part of the limit; empty: its ordinary one. */
  part: string;
  ruleSet: RuleSet;
  periods: readonly PeriodEntry[];
  direction: ReckoningDirection;
  /** Calendar date, `2026-03-14`; empty until given. */
  date: string;
  /** Hour on the clock of the place, `14:20`; empty: the event is a whole day. */
  time: string;
  /** The second time that this hour comes, on the night when clocks go back. */
  secondHour: boolean;
  /** ISO 3166-1 alpha-2; empty until chosen. */
  jurisdiction: string;
  /** ISO 3166-2; empty: the whole jurisdiction. */
  region: string;
  /** IANA zone; empty until a place is chosen. */
  zone: string;
  extensions: readonly PeriodEntry[];
  suspensions: readonly SuspensionEntry[];
  /** 'rule': as the rule says. */
  twoWorkingDays: 'rule' | 'yes' | 'no';
};

export const emptyInputs: CalculatorInputs = {
  by: 'limit',
  timeLimit: '',
  part: '',
  ruleSet: 'PLAIN',
  periods: [{ amount: '', unit: 'days' }],
  direction: 'forward',
  date: '',
  time: '',
  secondHour: false,
  jurisdiction: '',
  region: '',
  zone: '',
  extensions: [],
  suspensions: [],
  twoWorkingDays: 'rule',
};

/** Value of a list when `text` is one of it. */
function among<Value extends string>(list: readonly Value[], text: string): Value | null {
  return list.find((value) => value === text) ?? null;
}

export const ruleSetOf = (text: string): RuleSet | null => among(ruleSets, text);
export const timeLimitOf = (text: string): TimeLimitId | null => among(timeLimitIds, text);
export const unitOf = (text: string): PeriodUnit | null => among(periodUnits, text);
