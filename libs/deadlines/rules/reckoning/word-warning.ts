import type { ReckoningParams } from './reckoning';
import { sayMoment } from './say-date';
import type { WarningCode } from './warning-code';

type Words = (p: ReckoningParams) => string;

function text(value: string | number | undefined): string {
  return String(value ?? '');
}

function moment(value: string | number | undefined): string {
  return sayMoment(text(value));
}

const words: Readonly<Record<WarningCode, Words>> = {
  tentative_holiday: (p) =>
    `${text(p['name'])} on ${moment(p['date'])} is not yet certain; the result may move.`,
  calendar_unknown: (p) =>
    `No source for holidays of ${text(p['jurisdiction'])}: only weekends are known.`,
  calendar_year_unknown: (p) =>
    `Holidays are known from ${text(p['fromYear'])} to ${text(p['toYear'])}; in ${text(p['year'])} only weekends are.`,
  ends_on_non_working_day: (p) =>
    `The end, ${moment(p['date'])}, is no working day and does not move: act by ${moment(p['actBy'])}.`,
  ets76_scope: () =>
    'The Convention covers civil, commercial and administrative matters only; for criminal matters it is a comparison, not law.',
  event_day_reading_disputed: (p) =>
    `Weeks, months and years end on the date of the event (${moment(p['earlier'])}); some count from the day after (${moment(p['later'])}). Keep the earlier oneself, hold the other side to the later.`,
  hour_reading_disputed: (p) =>
    `Counted from the event itself the end is ${moment(p['earlier'])}; from the next full hour ${moment(p['later'])}. Keep the earlier oneself, hold the other side to the later.`,
  min_two_working_days_disputed_for_hours: (p) =>
    `Fewer than two whole working days lie inside. Whether they are owed in a period of hours is disputed; with them it would end ${moment(p['later'])}.`,
  min_two_working_days_not_backward: () =>
    'Counted back from a date, two working days are not seen to: such an end never moves.',
  no_working_day_before_end: (p) =>
    `No working day lies between the event and the end: act by ${moment(p['date'])}.`,
  suspension_house_convention: () =>
    'How paused days are counted is a convention of the house, unless a text says otherwise.',
  time_limit_to_be_verified: (p) =>
    `${text(p['law'])}: known with ${text(p['confidence'])} confidence, to be verified by a lawyer.`,
  time_limit_not_applied: (p) =>
    `${text(p['law'])}: not applied, as the source does not show which treaty it is. It starts no clock.`,
  house_target: (p) => `A target of the house: ${text(p['law'])} sets no number.`,
  target_no_law: (p) => `${text(p['law'])}: a target, which no law makes binding.`,
  region_unknown: (p) =>
    `No source tells holidays of ${text(p['region'])} apart: those of the whole jurisdiction count.`,
  floor_no_slack: (p) => `${text(p['law'])} holds at least until then: never plan up to this end.`,
  needs_complete_file: (p) =>
    `${text(p['law'])}: the period starts only once the file is complete.`,
};

/** An English sentence for a warning. */
export function wordWarning(code: WarningCode, params: ReckoningParams): string {
  return words[code](params);
}
