import type { TimeLimit } from '@rogatory/instruments/contract';
import type { Extension, Postponement } from '@rogatory/requests/rules';
import { reckon } from '../reckoning/reckon';
import type { ClockPlan } from './clock-plan';
import type { FileDates } from './file-dates';
import { later } from './instants';
import { withPauses } from './pauses';

/** Whether the notice that more time is needed was sent before the clock ended. */
export function isInTime(file: FileDates, { terms, side }: ClockPlan, notice: Extension): boolean {
  if (!('reckoning' in terms)) return false;
  return !later(notice.sentAt, reckon(terms.reckoning, file.given.calendarOf(side)).due);
}

/**
 * The clock with the time that the law adds for a notice with reasons and an estimate, sent before
 * its end: counted from the unrolled end (EIO 12(5)). A later notice adds nothing.
 */
export function withExtension(
  file: FileDates,
  plan: ClockPlan,
  limit: TimeLimit | null,
  notice: Extension | undefined,
): ClockPlan {
  const periods = limit?.parts[0]?.periods ?? [];
  if (limit === null || notice === undefined || !('reckoning' in plan.terms)) return plan;
  if (periods.length === 0 || !isInTime(file, plan, notice)) return plan;
  const law = `${plan.law}, ${limit.law}`;
  const reckoning = { ...plan.terms.reckoning, extensions: periods, law };
  return { ...plan, law, terms: { reckoning }, extended: true };
}

/** The clock without the time in which its measure was postponed (EIO 15). */
export function withRests(
  file: FileDates,
  plan: ClockPlan,
  postponements: readonly Postponement[],
): ClockPlan {
  if (!('reckoning' in plan.terms) || postponements.length === 0) return plan;
  const rests = postponements
    .filter(({ until }) => until === null || later(until, plan.startedAt))
    .map(({ since, until }) => ({
      askedAt: later(since, plan.startedAt) ? since : plan.startedAt,
      answeredAt: until,
    }));
  const calendar = file.given.calendarOf(plan.side);
  const { reckoning, ...paused } = withPauses(plan.terms.reckoning, rests, calendar);
  return { ...plan, ...paused, restsUntil: 'resumed', terms: { reckoning } };
}
