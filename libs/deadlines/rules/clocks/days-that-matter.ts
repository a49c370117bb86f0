import type { ClockDto } from '@rogatory/requests/contract';
import { ruleSetLaws } from '../reckoning/rule-set-law';
import type { Reckoning } from '../reckoning/reckoning';
import { localDay, type ClockTerms } from './clock-plan';

/** First and last day, YYYY-MM-DD. */
export type DaySpan = { first: string; last: string };

type Ended = Pick<ClockDto, 'startedAt' | 'later' | 'dueDate' | 'actBy' | 'zone'>;

/** From this length on a period holds two working days under any calendar. */
const daysOfLongPeriod = 28;

/**
 * The days of the calendar on which a clock's end depends: a day off that comes or goes on any other
 * day moves nothing. Calendar days are counted whatever they are; only where an end lies does it
 * matter which days around it are worked. Working days, and the two that a short period must hold,
 * matter from the beginning on.
 */
export function daysThatMatter(terms: ClockTerms, ended: Ended): DaySpan {
  const { startedAt, later, dueDate, actBy, zone } = ended;
  const fromStart = 'reckoning' in terms && countsDaysOff(terms.reckoning);
  const days = [
    dueDate,
    localDay(later, zone),
    actBy ?? dueDate,
    ...(fromStart ? [localDay(startedAt, zone)] : []),
  ].sort();
  return { first: days[0] ?? dueDate, last: days.at(-1) ?? dueDate };
}

function countsDaysOff({ ruleSet, periods, extensions, minTwoWorkingDays }: Reckoning): boolean {
  const parts = [...periods, ...extensions];
  if (parts.some(({ unit }) => unit === 'workingDays' || unit === 'hours')) return true;
  const owesTwo = minTwoWorkingDays ?? ruleSetLaws[ruleSet].minTwoWorkingDays;
  const long = parts.some(
    ({ amount, unit }) =>
      unit === 'months' || unit === 'years' || (unit === 'days' && amount >= daysOfLongPeriod),
  );
  return owesTwo && !long;
}
