import { emptyInputs, type CalculatorInputs } from './calculator-inputs';
import { questionOf } from './calculator-question';

const limit: CalculatorInputs = {
  ...emptyInputs,
  timeLimit: 'T02',
  date: '2026-03-14',
  jurisdiction: 'DE',
  zone: 'Europe/Berlin',
};
const own: CalculatorInputs = {
  ...limit,
  by: 'rule',
  ruleSet: 'EU1182',
  periods: [{ amount: '8', unit: 'hours' }],
};

describe('the question that the answers of the form make', () => {
  it('is not asked before what it cannot do without is there', () => {
    expect(questionOf(emptyInputs)).toEqual({
      state: 'incomplete',
      missing: ['limit', 'date', 'place'],
    });
    expect(questionOf({ ...own, periods: [{ amount: '', unit: 'days' }] })).toEqual({
      state: 'incomplete',
      missing: ['period'],
    });
  });

  it('names a limit alone: its rule, period and direction are those of its law', () => {
    expect(questionOf(limit)).toEqual({
      state: 'ready',
      body: { timeLimit: 'T02', event: '2026-03-14', zone: 'Europe/Berlin', jurisdiction: 'DE' },
    });
  });

  it('carries all that lengthens or stops the count', () => {
    const question = questionOf({
      ...own,
      region: 'DE-BY',
      extensions: [{ amount: '1.5', unit: 'months' }],
      suspensions: [
        { from: '2026-03-16', to: '2026-03-18' },
        { from: '', to: '' },
      ],
      twoWorkingDays: 'no',
    });
    expect(question).toMatchObject({
      body: {
        ruleSet: 'EU1182',
        period: [{ amount: 8, unit: 'hours' }],
        direction: 'forward',
        region: 'DE-BY',
        extensions: [{ amount: 1.5, unit: 'months' }],
        suspensions: [{ from: '2026-03-16', to: '2026-03-18' }],
        minTwoWorkingDays: false,
      },
    });
  });

  it('gives an hour with its offset at the place, also where it comes twice', () => {
    const night = { ...own, date: '2026-10-25', time: '02:30' };
    expect(questionOf(night)).toMatchObject({ body: { event: '2026-10-25T02:30:00+02:00' } });
    expect(questionOf({ ...night, secondHour: true })).toMatchObject({
      body: { event: '2026-10-25T02:30:00+01:00' },
    });
  });

  it('says at its field what no calendar can mean', () => {
    expect(questionOf({ ...own, date: '2026-03-29', time: '02:30' })).toEqual({
      state: 'impossible',
      pointer: '/event',
      reason: 'hour_left_out',
    });
    expect(questionOf({ ...own, suspensions: [{ from: '2026-03-16', to: '' }] })).toEqual({
      state: 'impossible',
      pointer: '/suspensions/0',
      reason: 'end_missing',
    });
  });
});
