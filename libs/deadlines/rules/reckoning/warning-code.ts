/** What the reader of a computed date must know. The console words `deadlines.warning.<code>`. */
export const warningCodes = [
  /** A holiday that is not yet certain touches the result. params: date, name. */
  'tentative_holiday',
  /** No source covers the jurisdiction: only weekends are known. params: jurisdiction. */
  'calendar_unknown',
  /** Outside the years the calendar covers only weekends are known. params: year, fromYear, toYear. */
  'calendar_year_unknown',
  /** The end falls on a day off and is not moved. params: date, actBy. */
  'ends_on_non_working_day',
  /** The Convention covers civil, commercial and administrative matters only. */
  'ets76_scope',
  /** Weeks, months and years: end on the day of the event, or one day later. params: earlier, later. */
  'event_day_reading_disputed',
  /** Hours: from the event itself, or from the next full hour. params: earlier, later. */
  'hour_reading_disputed',
  /** Whether two working days are owed inside a period of hours. params: later. */
  'min_two_working_days_disputed_for_hours',
  /** Counted back, a period is never lengthened. */
  'min_two_working_days_not_backward',
  /** No working day lies between event and end: act by the end itself. params: date. */
  'no_working_day_before_end',
  /** No text provides for the pause: it is the convention of the house. */
  'suspension_house_convention',
  /** The limit is of medium or low confidence and no lawyer has verified it. params: law, confidence. */
  'time_limit_to_be_verified',
  /** Which treaty it belongs to is not known: it starts no clock. params: law. */
  'time_limit_not_applied',
  /** A target of the house: no law sets it. params: law. */
  'house_target',
  /** A number that no law makes binding. params: law. */
  'target_no_law',
  /** No source tells the region's holidays apart: those of the jurisdiction count. params: region. */
  'region_unknown',
  /** Something holds at least until then: the end is no slack. params: law. */
  'floor_no_slack',
  /** The period starts only once the file is complete. params: law. */
  'needs_complete_file',
] as const;

export type WarningCode = (typeof warningCodes)[number];
