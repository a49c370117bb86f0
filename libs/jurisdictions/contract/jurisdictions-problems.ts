/** Why a request about reference data cannot be answered. */
export const jurisdictionsProblems = {
  /** No jurisdiction has this code. */
  jurisdictionUnknown: 'jurisdictions.unknown',
  /** The jurisdiction has no region with this code that has holidays of its own. */
  regionUnknown: 'jurisdictions.region_unknown',
  /** The calendar of another jurisdiction is corrected by its own administrators. */
  notOwnCalendar: 'jurisdictions.not_own_calendar',
  /** The day is a holiday already. */
  holidayAlready: 'jurisdictions.holiday_already',
  /** The day is no holiday. */
  noHoliday: 'jurisdictions.no_holiday',
} as const;

/** Codes of what is wrong with one field. */
export const calendarFieldProblems = {
  dateUnknown: 'is_date',
  yearOutside: 'year_outside_calendar',
  regionUnknown: 'region_unknown',
  holidayAlready: 'holiday_already',
  noHoliday: 'no_holiday',
} as const;
