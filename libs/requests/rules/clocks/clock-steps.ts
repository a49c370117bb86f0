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

/** What each step says in English, where no console words it. */
const sentences: Readonly<Record<ClockStepCode, string>> = {
  starts_with_transmission: 'Starts with the transmission.',
  starts_with_receipt: 'Starts with the receipt.',
  starts_with_question: 'Starts with the question.',
  first_day_not_counted: 'The day itself is not counted.',
  counts_working_days: 'Working days count.',
  counts_calendar_days: 'Calendar days count, weekends included.',
  holidays_not_known: 'Public holidays are not known.',
  not_moved_to_working_day: 'The date is not moved to a working day.',
  date_asked_by_party: 'A party asks for it by this date.',
  hour_asked_by_party: 'A party asks for it by this hour.',
  ends_with_the_day: 'The whole day counts, until 24:00.',
  ends_at_the_hour: 'It ends at that hour.',
  house_target_no_law: 'A target of the house. No law sets it; nobody is in breach when it passes.',
  asked_date_no_breach: 'A wish of a party. When it passes nobody is in breach.',
  met_at: 'Met.',
};

/** One step of a date's explanation. */
export function step(
  code: ClockStepCode,
  params: Record<string, string | number> = {},
): ClockStepDto {
  const { law, day, date, at } = params;
  const leadsTo = day ?? date ?? at ?? null;
  return {
    code,
    params,
    text: sentences[code],
    source: typeof law === 'string' ? law : null,
    date: typeof leadsTo === 'string' ? leadsTo : null,
  };
}
