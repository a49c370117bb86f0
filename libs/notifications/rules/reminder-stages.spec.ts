import { compileCalendar } from '@rogatory/deadlines/rules';
import { stagesOf, usualEscalation, type RemindedClock } from './reminder-stages';

const calendar = compileCalendar({
  jurisdiction: 'KH',
  region: null,
  workingWeek: [1, 2, 3, 4, 5],
  holidays: [],
  fromYear: 2026,
  toYear: 2027,
  revision: 0,
  known: true,
});

/** Thirty days until Tuesday, 22 December 2026, 24:00 in Phnom Penh. */
const duty: RemindedClock = {
  act: 'decide_request',
  kind: 'law',
  nature: 'DUTY',
  whose: 'us',
  startedAt: '2026-11-22T08:00:00Z',
  due: '2026-12-22T17:00:00Z',
  dueDate: '2026-12-22',
  wholeDay: true,
  zone: 'Asia/Phnom_Penh',
  toBeVerified: false,
};
const begin = (clock: RemindedClock, rule = usualEscalation) =>
  Object.fromEntries(
    stagesOf(clock, rule, calendar).map(({ stage, at }) => [stage, at.toString()]),
  );

describe('The stages of a date', () => {
  it('of a month begin two working days before it and end with the secretariat’s figure', () => {
    expect(begin(duty)).toEqual({
      passed: '2026-12-22T17:00:00Z',
      // Friday, 18 December begins.
      due_soon: '2026-12-17T17:00:00Z',
      // Wednesday and Friday, nine o’clock in Phnom Penh.
      head: '2026-12-23T02:00:00Z',
      secretariat: '2026-12-25T02:00:00Z',
    });
  });

  it('of hours begin a day before, and not before half of it is over', () => {
    const hours = { ...duty, wholeDay: false, due: '2026-11-23T08:00:00Z', dueDate: '2026-11-23' };
    expect(begin(hours)).toMatchObject({ due_soon: '2026-11-22T20:00:00Z' });
  });

  it('go no higher than the responsible for what was merely asked', () => {
    expect(Object.keys(begin({ ...duty, kind: 'asked_by_them' })).sort()).toEqual([
      'due_soon',
      'passed',
    ]);
  });

  it('of the other side only pass', () => {
    expect(Object.keys(begin({ ...duty, whose: 'them' }))).toEqual(['passed']);
  });

  it('reach the secretariat only for a duty that verified law imposes', () => {
    expect(begin({ ...duty, toBeVerified: true })).not.toHaveProperty('secretariat');
    expect(begin({ ...duty, kind: 'house', nature: 'TARGET' })).not.toHaveProperty('secretariat');
  });

  it('are fewer where the authority says so', () => {
    const rule = { ...usualEscalation, head: false, secretariat: false };
    expect(Object.keys(begin(duty, rule)).sort()).toEqual(['due_soon', 'passed']);
  });
});
