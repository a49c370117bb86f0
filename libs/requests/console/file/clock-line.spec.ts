import { lineDays, placeOnLine, stretchOf } from './clock-line';

const zone = 'Asia/Phnom_Penh';
const now = Temporal.Instant.from('2026-11-25T08:10:00+07:00');
const days = lineDays(now, zone, [6, 7]);

describe('the timeline of clocks', () => {
  it('shows the days around today by the calendar of the requested State', () => {
    expect(days[0]?.date.toString()).toBe('2026-11-21');
    expect(days.find((day) => day.today)?.date.toString()).toBe('2026-11-25');
    expect(days.filter((day) => day.rest).map((day) => day.date.dayOfWeek)).toEqual([
      6, 7, 6, 7, 6, 7,
    ]);
  });

  it('puts midnight at the edge of a day', () => {
    expect(placeOnLine('2026-11-21T00:00:00+07:00', days, zone)).toBe(0);
    expect(placeOnLine('2026-11-30T00:00:00+07:00', days, zone)).toBe(50);
  });

  it('says when a clock ends beyond the days shown', () => {
    const stretch = stretchOf(
      { startedAt: '2026-11-23T08:31:00Z', due: '2026-12-23T17:00:00Z' },
      days,
      zone,
    );
    expect(stretch.beyond).toBe(true);
    expect(stretch.to).toBe(100);
  });

  it('draws nothing for a clock that ended before the days shown', () => {
    const ended = { startedAt: '2026-08-28T07:21:00Z', due: '2026-08-30T17:00:00Z' };
    expect(stretchOf(ended, days, zone).over).toBe(true);
  });
});
