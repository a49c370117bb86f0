/** Why something cannot be counted. */
export const reckoningErrorCodes = [
  'invalid_date',
  'event_needs_time',
  'year_not_counted',
  'unknown_zone',
  'empty',
  'too_many',
  'amount_not_positive',
  'amount_not_whole',
  'amount_too_large',
  'unit_not_counted',
  'units_mixed',
  'backward_not_extended',
  'backward_not_suspended',
  'suspension_ends_first',
  'suspension_before_event',
  'suspension_after_end',
  'suspension_overlaps',
] as const;
export type ReckoningErrorCode = (typeof reckoningErrorCodes)[number];

const words: Readonly<Record<ReckoningErrorCode, string>> = {
  invalid_date: 'Must be an existing date YYYY-MM-DD or an ISO 8601 date-time with its offset',
  event_needs_time: 'Hours are counted from a date-time with its offset, not from a date',
  year_not_counted: 'Years from 1990 to 2100 are counted',
  unknown_zone: 'Must be the name of an IANA time zone',
  empty: 'Must hold at least one period',
  too_many: 'Holds more than can be counted',
  amount_not_positive: 'Must be a positive number',
  amount_not_whole:
    'Must be a whole number; only months may have parts, in whole days of a thirtieth',
  amount_too_large: 'Must not be longer than a hundred years, all together',
  unit_not_counted: 'The rule set does not count in this unit',
  units_mixed: 'Hours cannot be mixed with days',
  backward_not_extended: 'What is counted back from a date cannot be extended',
  backward_not_suspended: 'What is counted back from a date cannot be suspended',
  suspension_ends_first: 'Must not end before it begins',
  suspension_before_event: 'Must begin after the event',
  suspension_after_end: 'Must begin before the period has ended',
  suspension_overlaps: 'Must not overlap another suspension',
};

/** Codes of values that mean nothing; the others break a rule of counting. */
const malformed: ReadonlySet<ReckoningErrorCode> = new Set([
  'invalid_date',
  'year_not_counted',
  'unknown_zone',
  'empty',
  'too_many',
  'amount_not_positive',
  'amount_not_whole',
  'amount_too_large',
]);

/** Something that cannot be counted, with a JSON Pointer into the reckoning. */
export class ReckoningError extends Error {
  readonly detail: string;
  /** True where the value itself means nothing, false where it breaks a rule of counting. */
  readonly isMalformed: boolean;

  constructor(
    readonly pointer: string,
    readonly code: ReckoningErrorCode,
  ) {
    super(`${pointer}: ${code}`);
    this.name = 'ReckoningError';
    this.detail = words[code];
    this.isMalformed = malformed.has(code);
  }
}
