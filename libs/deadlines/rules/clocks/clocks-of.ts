import type { ClockDto, ClockStepDto } from '@rogatory/requests/contract';
import type { FileFacts, FileSides, FileSnapshot } from '@rogatory/requests/rules';
import { askedClocks } from './asked-clocks';
import { delayClocks } from './delay-clocks';
import { endOf } from './clock-end';
import type { ClockPlan } from './clock-plan';
import { clockStep } from './clock-step';
import { firstKnown, happened, type Ending } from './ending';
import { FileDates, type LawAndCalendars } from './file-dates';
import { houseClocks } from './house-clocks';
import { later } from './instants';
import { lawClocks } from './law-clocks';
import { urgencyClocks } from './urgency-clocks';
import { supplyClocks } from './supply-clocks';

/** A clock of a file, with what it was worked out from. */
export type FileClock = { plan: ClockPlan; clock: ClockDto };

/**
 * Every date that matters on a file: what the law of its instrument starts, what a side asked, and
 * the targets of the house where the law is silent. Without `now` nothing is called passed.
 */
export function clocksOf(
  snapshot: FileSnapshot,
  facts: FileFacts,
  sides: FileSides,
  now: Temporal.Instant | null,
  given: LawAndCalendars,
): FileClock[] {
  const file = new FileDates(snapshot, facts, sides, given);
  const plans = [
    ...lawClocks(file),
    ...delayClocks(file),
    ...urgencyClocks(file),
    ...houseClocks(file),
    ...askedClocks(file),
    ...supplyClocks(file),
  ];
  return plans.flatMap((plan) => {
    const clock = workedOut(plan, file.left, now, given);
    return clock === null ? [] : [{ plan, clock }];
  });
}

function workedOut(
  plan: ClockPlan,
  left: Ending,
  now: Temporal.Instant | null,
  given: LawAndCalendars,
): ClockDto | null {
  const end = endOf(plan.terms, plan.whose, given.calendarOf(plan.side));
  if (end === null) return null;
  const { id, act, kind, nature, timeLimit, law, measureCode, whose, extended, settled } = plan;
  const { steps, ...dates } = end;
  const ending = firstKnown(
    plan,
    plan.outlivesClosure === true ? happened(null) : leftBy(plan, left),
  );
  const { endedAt, lapse = null } = ending;
  const state = stateOf(plan, end.due, ending, now);
  return {
    id,
    act,
    kind,
    nature,
    timeLimit,
    law,
    measureCode,
    whose,
    extended,
    ...dates,
    // A date that had passed before it was asked is past from its beginning.
    startedAt: later(plan.startedAt, end.due) ? end.due : plan.startedAt,
    zone: plan.side.zone,
    state,
    suspensions: [...plan.suspensions],
    toBeVerified: !settled,
    breach: kind === 'law' && nature === 'DUTY' && whose === 'us' && settled && state === 'passed',
    endedAt,
    lapse,
    steps: [...(plan.start === null ? [] : [plan.start]), ...steps, ...meaning(plan, ending)],
    warnings: otherReadings(plan, end.due),
    moves: [],
  };
}

/** What is kept or protected until a day, rather than done by it. */
const held: readonly ClockDto['nature'][] = ['FLOOR', 'PROTECTION'];

/** Leaving a file lapses what still ran on it; what was to be held was held as long as it was asked. */
function leftBy({ nature }: ClockPlan, left: Ending): Ending {
  return held.includes(nature) && left.lapse === 'closed' ? happened(left.endedAt) : left;
}

function stateOf(
  { restsSince }: ClockPlan,
  due: string,
  { endedAt, lapse }: Ending,
  now: Temporal.Instant | null,
): ClockDto['state'] {
  // What nobody owes any more after its end had gone by was missed all the same.
  if (later(endedAt, due)) return 'passed';
  if (endedAt !== null) return lapse === undefined ? 'met' : 'lapsed';
  if (restsSince !== null) return 'suspended';
  return now !== null && Temporal.Instant.compare(now, due) >= 0 ? 'passed' : 'running';
}

/** What the end means, after how it was reckoned. */
function meaning(plan: ClockPlan, { endedAt, lapse }: Ending): ClockStepDto[] {
  const { restsSince, restsUntil, kind, nature, settled } = plan;
  return [
    ...(restsSince === null
      ? []
      : [clockStep(`rests_until_${restsUntil ?? 'answered'}`, { day: restsSince })]),
    ...(kind === 'house' ? [clockStep('house_target_no_law')] : []),
    ...(kind === 'asked_by_us' || kind === 'asked_by_them'
      ? [clockStep('asked_date_no_breach')]
      : []),
    ...(kind === 'promised' ? [clockStep('promise_no_breach')] : []),
    ...(nature === 'FLOOR' ? [clockStep('floor_is_no_slack')] : []),
    ...(settled ? [] : [clockStep('law_to_be_verified')]),
    ...(endedAt === null
      ? []
      : [clockStep(lapse === undefined ? 'met_at' : `lapsed_${lapse}`, { at: endedAt })]),
  ];
}

/**
 * Sent in time to the other State, but come to its competent authority only after the end: who counts
 * from there would call it late. It warns, whatever the law, and breaks nothing.
 */
function otherReadings(
  { endedAt, lapse, arrivedAt = null }: ClockPlan,
  due: string,
): ClockStepDto[] {
  const inTime = endedAt !== null && lapse === undefined && !later(endedAt, due);
  if (!inTime || arrivedAt === null || !later(arrivedAt, due)) return [];
  return [clockStep('late_if_receipt_counts', { at: arrivedAt })];
}
