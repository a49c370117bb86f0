import type { InstrumentCode } from './instrument-code';
import type { LawText } from './law-text';
import type { Period, ReckoningDirection, RuleSet } from './period';
import type { Provenance } from './provenance';

/** Identifiers of the numeric limits, in the order of the register. */
export const timeLimitIds = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T21',
  'T22',
  'T23',
  'T24',
  'T25',
  'T26',
  'T27',
  'T28',
  'T29',
  'T30',
  'T31',
  'T32',
  'T33',
  'T34',
  'T35',
] as const;
export type TimeLimitId = (typeof timeLimitIds)[number];

/**
 * What the end of a limit means: `DUTY` a breach when missed, `FLOOR` something holds at least until
 * then and its end is never slack, `PROTECTION` somebody is protected until then, `BACKWARD` counted
 * back from a date to come, `TARGET` no law.
 */
export const timeLimitNatures = ['DUTY', 'FLOOR', 'PROTECTION', 'BACKWARD', 'TARGET'] as const;
export type TimeLimitNature = (typeof timeLimitNatures)[number];

/** Why a limit of the register starts nothing: its source does not show of which treaty it is. */
export const reasonsNotApplied = ['treaty_unknown'] as const;
export type ReasonNotApplied = (typeof reasonsNotApplied)[number];

/** One period of a limit: most have one, some differ by urgency or by kind of data. */
export type TimeLimitPart = {
  /** Names the part inside its limit: `ordinary`, `emergency`, `subscriber`, `traffic`. */
  code: string;
  text: LawText;
  /** Empty where the text gives no number. */
  periods: readonly Period[];
};

/** A numeric limit of an instrument, as data. */
export type TimeLimit = {
  id: TimeLimitId;
  /** Other laws than the instruments of this register have none. */
  instruments: readonly InstrumentCode[];
  /** Instrument and article as cited, "EIO 12(3)". */
  law: string;
  title: LawText;
  /** Null where neither the law nor a house target gives a number (no cap, as the requester stated). */
  ruleSet: RuleSet | null;
  direction: ReckoningDirection;
  nature: TimeLimitNature;
  /** The first is the ordinary one. */
  parts: readonly TimeLimitPart[];
  /** Suggested where the law gives no number: a house target, never law. */
  houseTarget: Period | null;
  startsWith: LawText;
  /** The period starts only once the file is complete (CETS 224 8(6)). */
  needsCompleteFile: boolean;
  /**
   * How the limit is extended, or what it extends. With `extends` null, `periods` may be added to the
   * unrolled end; none where the text gives no number. Otherwise the limit's own parts are what is
   * added to the unrolled end of the limit named (T03 adds its 30 days to the 30 of T02), and
   * `periods` is empty.
   */
  extension: { text: LawText; periods: readonly Period[]; extends: TimeLimitId | null } | null;
  suspension: LawText | null;
  endsWith: LawText;
  /** Shown in the register, and reckoned when asked; it starts no clock. Absent or null where it applies. */
  notApplied?: ReasonNotApplied | null;
  provenance: Provenance;
};
