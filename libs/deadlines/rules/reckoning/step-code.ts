/**
 * The kinds of steps of an explanation, in the order in which they appear. The console words each
 * by the key `deadlines.step.<code>` with the step's params.
 */
export const stepCodes = [
  /** params: date, zone, and for an instant `at`, the local time "14:20". */
  'event',
  /** The day of the event is not counted. params: date. */
  'event_day_excluded',
  /** The hour of the event is not counted; counting starts at the next (or, back, at its beginning). params: date (instant), direction. */
  'event_hour_excluded',
  /** Neither the first nor the last day counts. params: date. */
  'both_ends_excluded',
  /** Elapsed time from the event itself. params: date (instant), direction. */
  'elapsed_time',
  /** A part of the period is counted. params: amount, unit, direction, date (instant for hours; left out
   *  where a pause breaks into working days). */
  'counted',
  /** Parts of a month count as days of a month of thirty. params: amount (days), direction, date. */
  'part_month_counted',
  /** The month reached has no such day: its last day. params: day (of the month), date. */
  'month_end',
  /** params: date, weekday (1 is Monday). */
  'weekend_not_counted',
  /** params: date, name, tentative ('yes' | 'no'). */
  'holiday_not_counted',
  /** Weekend days left out of a count, together. params: count. */
  'weekends_not_counted',
  /** Holidays left out of a count beyond those named, together. params: count. */
  'holidays_not_counted',
  /** params: amount, unit, number (1 for the first), date. */
  'extended',
  /** params: from, to (first and last day paused, or instants), days or minutes, date. */
  'suspended',
  /** The period as counted ends. params: date. */
  'unrolled_end',
  /** params: date, weekday. */
  'weekend_skipped',
  /** params: date, name, tentative. */
  'holiday_skipped',
  /** params: from, date. */
  'rolled',
  /** The end falls on a day off and stays there. params: date. */
  'not_rolled',
  /** Less than two working days lay inside. params: from, date. */
  'min_two_working_days',
  /** Clocks change inside a period of hours; elapsed time is not touched. params: date (instant), before, after (offsets). */
  'clock_change',
  /** Last step, whole days: ends at 24:00 of that day. params: date, zone. */
  'due_day',
  /** Last step, hours. params: date (instant), zone. */
  'due_instant',
] as const;

export type StepCode = (typeof stepCodes)[number];
