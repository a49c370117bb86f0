import { periodOf } from './period';

describe('the period looked at', () => {
  it('takes whole calendar months up to today', () => {
    const period = periodOf('12m', Temporal.PlainDate.from('2026-11-25'));
    expect(period.from).toBe('2025-12-01');
    expect(period.to).toBe('2026-11-25');
    expect(period.months).toHaveLength(12);
    expect(period.months.at(-1)).toBe('2026-11');
  });

  it('judges ninety days only where they are over for every request', () => {
    const { ninetyDaysOver } = periodOf('3m', Temporal.PlainDate.from('2026-11-01'));
    expect(ninetyDaysOver).toEqual({ from: '2026-05', to: '2026-07' });
    const lastDay = Temporal.PlainDate.from('2026-07-31');
    expect(lastDay.until('2026-11-01', { largestUnit: 'days' }).days).toBeGreaterThanOrEqual(90);
  });

  it('holds its months on the last day of a long month', () => {
    expect(periodOf('3m', Temporal.PlainDate.from('2027-03-31')).months).toEqual([
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
  });
});
