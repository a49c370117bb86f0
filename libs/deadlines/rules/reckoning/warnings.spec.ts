import { answerTo, calendarOf, type FurtherCase, lasting } from '@rogatory/deadlines/testing';
import { compileCalendar } from './compiled-calendar';
import { reckon } from './reckon';
import type { WarningCode } from './warning-code';

const berlin = { zone: 'Europe/Berlin' };
const inDays = lasting(10, 'days');

/** What is asked, and what its reader must be told. */
const told: readonly [WarningCode, Omit<FurtherCase, 'why' | 'expected'>][] = [
  [
    'tentative_holiday',
    {
      place: 'KH',
      asked: { zone: 'Asia/Phnom_Penh', event: '2026-11-13', periods: inDays },
    },
  ],
  [
    'ends_on_non_working_day',
    {
      place: 'DE',
      asked: { ...berlin, ruleSet: 'PLAIN', event: '2026-09-02', periods: inDays },
    },
  ],
  [
    'ets76_scope',
    { place: 'DE', asked: { ...berlin, ruleSet: 'ETS76', event: '2026-09-01', periods: inDays } },
  ],
  [
    'event_day_reading_disputed',
    { place: 'DE', asked: { ...berlin, event: '2026-09-01', periods: lasting(1, 'weeks') } },
  ],
  [
    'hour_reading_disputed',
    {
      place: 'DE',
      asked: { ...berlin, event: '2026-09-01T10:12:00+02:00', periods: lasting(8, 'hours') },
    },
  ],
  [
    'min_two_working_days_disputed_for_hours',
    {
      place: 'DE',
      asked: { ...berlin, event: '2026-09-04T10:12:00+02:00', periods: lasting(96, 'hours') },
    },
  ],
  [
    'min_two_working_days_not_backward',
    {
      place: 'DE',
      asked: {
        ...berlin,
        direction: 'backward',
        minTwoWorkingDays: true,
        event: '2026-09-07',
        periods: lasting(3, 'days'),
      },
    },
  ],
  [
    'no_working_day_before_end',
    { place: 'DE', asked: { ...berlin, event: '2026-09-05', periods: lasting(1, 'days') } },
  ],
  [
    'suspension_house_convention',
    {
      place: 'DE',
      asked: {
        ...berlin,
        event: '2026-09-01',
        periods: inDays,
        suspensions: [{ from: '2026-09-03', to: '2026-09-04' }],
      },
    },
  ],
  [
    'calendar_year_unknown',
    { place: 'DE', asked: { ...berlin, event: '2060-09-01', periods: inDays } },
  ],
];

describe('Nothing uncertain is hidden', () => {
  it.each(told)('%s', (code, { place, asked }) => {
    const { warnings } = answerTo({ why: '', place, asked, expected: {} });
    expect(warnings.map((warning) => warning.code)).toContain(code);
  });

  it('where no source knows the jurisdiction', () => {
    const unknown = compileCalendar(calendarOf('AQ', [], { known: false }));
    const { warnings } = reckon(
      {
        ruleSet: 'PLAIN',
        periods: inDays,
        direction: 'forward',
        event: '2026-09-01',
        zone: 'Antarctica/Troll',
        extensions: [],
        suspensions: [],
        minTwoWorkingDays: null,
        law: null,
      },
      unknown,
    );
    expect(warnings).toMatchObject([{ code: 'calendar_unknown' }]);
  });

  it('and what is certain is not doubted', () => {
    const days = { ...berlin, event: '2026-09-01', periods: inDays };
    const { warnings, readings, due } = answerTo({
      why: '',
      place: 'DE',
      asked: days,
      expected: {},
    });
    expect(warnings).toEqual([]);
    expect(readings).toEqual({ earlier: due, later: due });
  });

  it('both readings of weeks are given, the later rolled too', () => {
    const weeks = { ...berlin, event: '2026-09-04', periods: lasting(1, 'weeks') };
    expect(answerTo({ why: '', place: 'DE', asked: weeks, expected: {} }).readings).toEqual({
      earlier: '2026-09-12T00:00:00+02:00',
      later: '2026-09-15T00:00:00+02:00',
    });
  });
});
