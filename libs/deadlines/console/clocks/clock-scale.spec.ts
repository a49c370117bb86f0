import { clockScale, placeOn } from './clock-scale';

const now = Temporal.Instant.from('2026-11-25T10:10:00+09:00');
const zone = 'Asia/Phnom_Penh';

describe('the timeline of a request', () => {
  it('shows the days around today, by the calendar of those who act', () => {
    const { days, far, breakAt } = clockScale(now, zone, ['2026-12-02']);
    expect(days.map(({ day }) => day)).toEqual([23, 24, 25, 26, 27, 28, 29, 30, 1, 2, 3, 4]);
    expect(days.find(({ today }) => today)?.date).toBe('2026-11-25');
    expect(far).toEqual([]);
    expect(breakAt).toBeNull();
  });

  it('gives what ends later a column beyond a break, so that near days keep their room', () => {
    const scale = clockScale(now, zone, ['2026-12-02', '2027-01-22', '2026-12-23']);
    expect(scale.far.map(({ date }) => date)).toEqual(['2026-12-23', '2027-01-22']);
    expect(placeOn(scale, '2026-12-23T17:00:00Z')).toBeCloseTo(scale.far[0]?.at ?? 0);
    expect(placeOn(scale, '2027-01-22T17:00:00Z')).toBeCloseTo(scale.far[1]?.at ?? 0);
    expect(placeOn(scale, '2026-12-04T16:00:00Z')).toBeLessThan(70);
  });

  it('keeps what began before or ends after its days at the edge', () => {
    const scale = clockScale(now, zone, []);
    expect(placeOn(scale, '2026-01-01T00:00:00Z')).toBe(0);
    expect(placeOn(scale, '2030-01-01T00:00:00Z')).toBe(100);
    expect(placeOn(scale, '2026-11-25T00:00:00+07:00')).toBeCloseTo((2 / 12) * 100);
  });

  it('never has more than two later columns: the nearest end and the last', () => {
    const ends = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'];
    expect(clockScale(now, zone, ends).far.map(({ date }) => date)).toEqual([
      '2027-01-01',
      '2027-04-01',
    ]);
  });
});
