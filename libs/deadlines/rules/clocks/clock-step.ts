import type { ClockStepDto } from '@rogatory/requests/contract';

/**
 * Steps of an explanation that lie before and after the reckoning: what started the clock and what
 * its end means. The console words each by the key `deadlines.step.<code>`.
 */
export const clockStepCodes = [
  /** params: day, zone */
  'starts_with_transmission',
  'starts_with_receipt',
  'starts_with_first_receipt',
  'starts_with_forwarding',
  'starts_with_oral_request',
  'starts_with_question',
  'starts_with_decision',
  'starts_with_execution',
  'starts_with_complete_file',
  'starts_with_last_word',
  'starts_with_notice',
  'starts_with_postponement',
  'starts_with_handing_over',
  'starts_with_consent_asked',
  'starts_with_consent_given',
  /** params: date, law */
  'date_asked_by_party',
  /** params: date, law */
  'date_promised',
  /** params: date */
  'date_promised_freely',
  'review_date_stated',
  /** params: at, law */
  'hour_asked_by_party',
  /** params: day, zone */
  'ends_with_the_day',
  /** params: at, zone */
  'ends_at_the_hour',
  /** Our own duty by the earlier of two readings. params: at */
  'earlier_reading_shown',
  /** The other side is late only after the later of two readings. params: at */
  'later_reading_awaited',
  /** The count rests until the open question is answered. params: day (of the question) */
  'rests_until_answered',
  /** The count rests until the postponed measure goes on. params: day (of the postponement) */
  'rests_until_resumed',
  /** A promise binds in honour; the law sets no number. */
  'promise_no_breach',
  'house_target_no_law',
  'asked_date_no_breach',
  /** Something holds at least until then; what is left of it is no time to spare. */
  'floor_is_no_slack',
  /** The law behind it awaits a lawyer's verification. */
  'law_to_be_verified',
  /** params: at */
  'met_at',
  /** Nobody owes it any more. params: at */
  'lapsed_withdrawn',
  'lapsed_refused',
  'lapsed_forwarded',
  'lapsed_answered',
  'lapsed_not_urgent',
  'lapsed_closed',
  /** A warning: by another reading it came too late. params: at */
  'late_if_receipt_counts',
] as const;
export type ClockStepCode = (typeof clockStepCodes)[number];

type Params = Readonly<Record<string, string | number>>;

const sentences: Readonly<Record<ClockStepCode, (params: Params) => string>> = {
  starts_with_transmission: ({ day, zone }) =>
    `Starts with the transmission on ${day}, by the date in ${zone}.`,
  starts_with_receipt: ({ day, zone }) =>
    `Starts with the receipt on ${day}, by the date in ${zone}.`,
  starts_with_first_receipt: ({ day, zone }) =>
    `Starts with the first receipt in the requested State, on ${day}, by the date in ${zone}.`,
  starts_with_forwarding: ({ day, zone }) =>
    `Starts with the receipt by the competent authority, to which it was forwarded on ${day}, by the date in ${zone}.`,
  starts_with_oral_request: ({ day, zone }) =>
    `Starts with the oral request of ${day}, by the date in ${zone}.`,
  starts_with_question: ({ day, zone }) =>
    `Starts with the question of ${day}, by the date in ${zone}.`,
  starts_with_decision: ({ day, zone }) =>
    `Starts with the decision on ${day}, by the date in ${zone}.`,
  starts_with_execution: ({ day, zone }) =>
    `Starts with the execution on ${day}, by the date in ${zone}.`,
  starts_with_complete_file: ({ day, zone }) =>
    `Starts with the answer of ${day} that made the file complete, by the date in ${zone}.`,
  starts_with_last_word: ({ day, zone }) =>
    `Starts with what was last heard, on ${day}, by the date in ${zone}.`,
  starts_with_handing_over: ({ day, zone }) =>
    `Starts with the handing over on ${day}, by the date in ${zone}.`,
  starts_with_consent_asked: ({ day, zone }) =>
    `Starts with the consent asked on ${day}, by the date in ${zone}.`,
  starts_with_consent_given: ({ day, zone }) =>
    `Starts with the consent given on ${day}, by the date in ${zone}.`,
  starts_with_notice: ({ day, zone }) =>
    `Starts with the notice of ${day} that more time is needed, by the date in ${zone}.`,
  starts_with_postponement: ({ day, zone }) =>
    `Starts with the postponement of ${day}, by the date in ${zone}.`,
  date_promised: ({ date, law }) =>
    `The requested side itself expects to be ready by ${date} (${law}).`,
  date_promised_freely: ({ date }) =>
    `The requested side itself expects to be ready by ${date}; no law sets a number.`,
  review_date_stated: ({ date }) =>
    `The postponement is looked at again on ${date}, as it was said with it.`,
  date_asked_by_party: ({ date, law }) => `A party asks for it by ${date} (${law}).`,
  hour_asked_by_party: ({ at, law }) => `A party asks for it by ${at} (${law}).`,
  ends_with_the_day: ({ day, zone }) => `The whole of ${day} counts, until 24:00 in ${zone}.`,
  ends_at_the_hour: ({ at, zone }) =>
    `It ends at that hour, ${at}. Hours run through nights and holidays (${zone}).`,
  earlier_reading_shown: ({ at }) =>
    `The law can be read in two ways: our own duty is shown by the earlier, ${at}.`,
  later_reading_awaited: ({ at }) =>
    `The law can be read in two ways: the other side is late only after the later, ${at}.`,
  rests_until_answered: ({ day }) =>
    `The count rests from the day after the question of ${day} through the day of its answer, by the convention of the house.`,
  rests_until_resumed: ({ day }) =>
    `The count rests from the day after the postponement of ${day} through the day on which its end is told, by the convention of the house.`,
  promise_no_breach: () => 'An estimate of the requested side. When it passes nobody is in breach.',
  house_target_no_law: () =>
    'A target of the house. No law sets it; nobody is in breach when it passes.',
  asked_date_no_breach: () => 'A wish of a party. When it passes nobody is in breach.',
  floor_is_no_slack: () => 'It holds at least until then: what is left is no time to spare.',
  law_to_be_verified: () => 'A lawyer has yet to verify this law: it warns and raises no breach.',
  met_at: ({ at }) => `Met: ${at}.`,
  lapsed_withdrawn: ({ at }) =>
    `Lapsed on ${at}: it was withdrawn, so nobody owes it any more. Neither kept nor missed.`,
  lapsed_refused: ({ at }) =>
    `Lapsed on ${at}: it was refused, so nothing is left to be carried out. Neither kept nor missed.`,
  lapsed_forwarded: ({ at }) =>
    `Lapsed on ${at}: the request went on to another authority, which owes it from its own receipt.`,
  lapsed_answered: ({ at }) =>
    `Lapsed on ${at}: everything was answered before, so there is nothing left to look at.`,
  lapsed_not_urgent: ({ at }) => `Lapsed on ${at}: the urgency was lowered.`,
  lapsed_closed: ({ at }) =>
    `Lapsed on ${at}: the file was closed, so nobody owes it any more. Neither kept nor missed.`,
  late_if_receipt_counts: ({ at }) =>
    `It was sent in time. Who counts the receipt by the competent authority alone would call it late: it came there on ${at}.`,
};

/** One step of a clock's explanation, outside the reckoning itself. */
export function clockStep(
  code: ClockStepCode,
  params: Record<string, string | number> = {},
): ClockStepDto {
  const { law, day, date, at } = params;
  const leadsTo = day ?? date ?? at;
  return {
    code,
    params,
    text: sentences[code](params),
    source: typeof law === 'string' ? law : null,
    date: typeof leadsTo === 'string' ? leadsTo : null,
  };
}
