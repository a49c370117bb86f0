import type { ReckoningParams } from './reckoning';
import { sayMoment } from './say-date';
import type { WarningCode } from './warning-code';

type Words = (params: ReckoningParams) => string;

function raw(params: ReckoningParams, name: string): string {
  return String(params[name] ?? '');
}

function moment(params: ReckoningParams, name: string): string {
  return sayMoment(raw(params, name));
}

const words: Readonly<Record<WarningCode, Words>> = {
  tentative_holiday: (params) =>
    `${raw(params, 'name')} on ${moment(params, 'date')} is not yet certain; the result may move.`,
  calendar_unknown: (params) =>
    `No source for holidays of ${raw(params, 'jurisdiction')}: only weekends are known.`,
  calendar_year_unknown: (params) =>
    `Holidays are known from ${raw(params, 'fromYear')} to ${raw(params, 'toYear')}; in ${raw(params, 'year')} only weekends are.`,
  ends_on_non_working_day: (params) =>
    `The end, ${moment(params, 'date')}, is no working day and does not move: act by ${moment(params, 'actBy')}.`,
  ets76_scope: () =>
    'The Convention covers civil, commercial and administrative matters only; for criminal matters it is a comparison, not law.',
  event_day_reading_disputed: (params) =>
    `Weeks, months and years end on the date of the event (${moment(params, 'earlier')}); some count from the day after (${moment(params, 'later')}). Keep the earlier oneself, hold the other side to the later.`,
  hour_reading_disputed: (params) =>
    `Counted from the event itself the end is ${moment(params, 'earlier')}; from the next full hour ${moment(params, 'later')}. Keep the earlier oneself, hold the other side to the later.`,
  min_two_working_days_disputed_for_hours: (params) =>
    `Fewer than two whole working days lie inside. Whether they are owed in a period of hours is disputed; with them it would end ${moment(params, 'later')}.`,
  min_two_working_days_not_backward: () =>
    'Counted back from a date, two working days are not seen to: such an end never moves.',
  no_working_day_before_end: (params) =>
    `No working day lies between the event and the end: act by ${moment(params, 'date')}.`,
  suspension_house_convention: () =>
    'How paused days are counted is a convention of the house, unless a text says otherwise.',
  time_limit_to_be_verified: (params) =>
    `${raw(params, 'law')}: known with ${raw(params, 'confidence')} confidence, to be verified by a lawyer.`,
  house_target: (params) => `A target of the house: ${raw(params, 'law')} sets no number.`,
  target_no_law: (params) => `${raw(params, 'law')}: a target, which no law makes binding.`,
  region_unknown: (params) =>
    `No source tells holidays of ${raw(params, 'region')} apart: those of the whole jurisdiction count.`,
  floor_no_slack: (params) =>
    `${raw(params, 'law')} holds at least until then: never plan up to this end.`,
  needs_complete_file: (params) =>
    `${raw(params, 'law')}: the period starts only once the file is complete.`,
};

/** An English sentence for a warning. */
export function wordWarning(code: WarningCode, params: ReckoningParams): string {
  return words[code](params);
}
