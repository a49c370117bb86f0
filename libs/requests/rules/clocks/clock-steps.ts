import type { ClockStepDto } from '@rogatory/requests/contract';

/** Codes of the steps that explain a date; the console words each. */
export const clockStepCodes = [
  /** params: day, zone */
  'starts_with_transmission',
  'starts_with_receipt',
  'starts_with_question',
  /** params: day */
  'first_day_not_counted',
  /** params: count, restDays (ISO weekdays) */
  'counts_working_days',
  /** params: count */
  'counts_calendar_days',
  'holidays_not_known',
  'not_moved_to_working_day',
  /** params: date, law */
  'date_asked_by_party',
  /** params: at */
  'hour_asked_by_party',
  /** params: day, zone */
  'ends_with_the_day',
  /** params: at, zone */
  'ends_at_the_hour',
  'house_target_no_law',
  'asked_date_no_breach',
  /** params: at */
  'met_at',
] as const;
export type ClockStepCode = (typeof clockStepCodes)[number];

/** One step of a date's explanation. */
export function step(
  code: ClockStepCode,
  params: Record<string, string | number> = {},
): ClockStepDto {
  return { code, params };
}
