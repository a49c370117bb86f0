/** Stable codes of what may go wrong when deadlines are counted. */
export const deadlinesErrors = {
  /** The parts of the question do not fit each other. */
  notReckonable: 'deadlines.not_reckonable',
  /** The time limit states no number and no house target stands in for it. */
  noNumber: 'deadlines.no_number',
} as const;
