import type { Period } from '@rogatory/instruments/contract';
import { compileCalendar, type Deadline, reckon, type Reckoning } from '../rules/index';
import { calendarFixture } from './calendar-fixture';

/** A period of our own, worked out by hand, told by why it ends when it ends. */
export type FurtherCase = {
  why: string;
  /** ISO 3166-1 alpha-2, one of the calendars written down for tests. */
  place: string;
  /** By Regulation 1182/71 and forward, where nothing else is said. */
  asked: Partial<Reckoning> & { event: string; zone: string; periods: Period[] };
  expected: Partial<Deadline>;
};

/** The answer of the engine to a case. */
export function answerTo({ asked, place }: FurtherCase): Deadline {
  const reckoning: Reckoning = {
    ruleSet: 'EU1182',
    direction: 'forward',
    extensions: [],
    suspensions: [],
    minTwoWorkingDays: null,
    law: null,
    ...asked,
  };
  return reckon(reckoning, compileCalendar(calendarFixture(place)));
}

/** A period of one unit. */
export function lasting(amount: number, unit: Period['unit']): Period[] {
  return [{ amount, unit }];
}
