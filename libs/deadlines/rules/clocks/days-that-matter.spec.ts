import { lawAndCalendars, bothSides } from '@rogatory/deadlines/testing';
import * as fc from 'fast-check';
import { calendarOf } from '@rogatory/deadlines/testing';
import { compileCalendar } from '../reckoning/compiled-calendar';
import type { Reckoning } from '../reckoning/reckoning';
import { endOf } from './clock-end';
import { daysThatMatter } from './days-that-matter';

const zone = 'Europe/Paris';
const startedAt = '2026-10-02T08:12:00Z';

const reckoning = (changes: Partial<Reckoning>): Reckoning => ({
  ruleSet: 'PLAIN',
  periods: [{ amount: 30, unit: 'days' }],
  direction: 'forward',
  event: startedAt,
  zone,
  extensions: [],
  suspensions: [],
  minTwoWorkingDays: null,
  law: null,
  ...changes,
});

const spanOf = (terms: Reckoning) => {
  const { own } = bothSides('FR', 'DE');
  const end = endOf({ reckoning: terms }, 'us', lawAndCalendars.calendarOf(own));
  if (end === null) throw new Error('no end');
  return daysThatMatter({ reckoning: terms }, { ...end, startedAt, zone });
};

describe('the days on which an end depends', () => {
  it('are those at the end, where calendar days are counted', () => {
    // Thirty days end with Sunday, All Saints, when Monday begins: one acts by the Friday before.
    expect(spanOf(reckoning({}))).toEqual({ first: '2026-10-30', last: '2026-11-02' });
    expect(spanOf(reckoning({ ruleSet: 'EU1182' }))).toEqual({
      first: '2026-10-30',
      last: '2026-11-03',
    });
  });

  it('begin with the event, where working days are counted or owed', () => {
    const five = reckoning({ periods: [{ amount: 5, unit: 'workingDays' }] });
    expect(spanOf(five)).toEqual({ first: '2026-10-02', last: '2026-10-10' });
    const week = reckoning({ ruleSet: 'EU1182', periods: [{ amount: 1, unit: 'weeks' }] });
    expect(spanOf(week).first).toBe('2026-10-02');
  });

  it('are all: a day off that comes on any other day moves nothing', () => {
    const anyPeriod = fc.oneof(
      fc.record({ amount: fc.integer({ min: 1, max: 90 }), unit: fc.constant('days' as const) }),
      fc.record({
        amount: fc.integer({ min: 1, max: 15 }),
        unit: fc.constant('workingDays' as const),
      }),
      fc.record({ amount: fc.integer({ min: 1, max: 8 }), unit: fc.constant('weeks' as const) }),
      fc.record({ amount: fc.integer({ min: 1, max: 96 }), unit: fc.constant('hours' as const) }),
    );
    const anyTerms = fc.record({
      period: anyPeriod,
      ruleSet: fc.constantFrom('EU1182' as const, 'PLAIN' as const),
      whose: fc.constantFrom('us' as const, 'them' as const),
    });
    const plain = compileCalendar(calendarOf('FR', []));
    fc.assert(
      fc.property(
        anyTerms,
        fc.integer({ min: -5, max: 150 }),
        ({ period, ruleSet, whose }, later) => {
          const terms = { reckoning: reckoning({ ruleSet, periods: [period] }) };
          const end = endOf(terms, whose, plain);
          if (end === null) return;
          const { first, last } = daysThatMatter(terms, { ...end, startedAt, zone });
          const day = Temporal.PlainDate.from('2026-10-02').add({ days: later }).toString();
          if (day >= first && day <= last) return;
          const corrected = compileCalendar(calendarOf('FR', [`${day} Day of mourning`]));
          const { steps: _steps, ...moved } = endOf(terms, whose, corrected) ?? end;
          const { steps: _before, ...before } = end;
          expect(moved).toEqual(before);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
