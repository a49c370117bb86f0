/** Stable codes of what may go wrong when deadlines are counted. */
export const deadlinesErrors = {
  /** The parts of the question do not fit each other. */
  notReckonable: 'deadlines.not_reckonable',
  /** The time limit states no number and no house target stands in for it. */
  noNumber: 'deadlines.no_number',
  /** The targets are not what may be set. */
  invalidTargets: 'deadlines.invalid_targets',
  /** Reminders must follow one another. */
  notAscending: 'deadlines.not_ascending',
  /** Two dates that are in the wrong order, or too far apart. */
  invalidSpan: 'deadlines.invalid_span',
  /** No such link, or it was taken back. */
  noFeed: 'deadlines.no_feed',
} as const;
