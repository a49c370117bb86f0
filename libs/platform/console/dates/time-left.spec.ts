import { timeLeft } from './time-left';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

describe('The time left', () => {
  it('counts in hours and minutes within the last 24 hours', () => {
    expect(timeLeft(at('2026-11-25T14:40Z'), at('2026-11-25T01:10Z'), 'Asia/Seoul')).toEqual({
      over: false,
      days: null,
      hours: 13,
      minutes: 30,
    });
  });

  it('counts calendar days of the place before that', () => {
    const left = timeLeft(at('2026-11-27T15:00Z'), at('2026-11-25T01:10Z'), 'Asia/Seoul');
    expect(left).toMatchObject({ over: false, days: 3 });
    const there = timeLeft(at('2026-11-27T15:00Z'), at('2026-11-25T01:10Z'), 'Asia/Phnom_Penh');
    expect(there).toMatchObject({ over: false, days: 2 });
  });

  it('says by how much a date is over', () => {
    expect(timeLeft(at('2026-11-23T15:00Z'), at('2026-11-25T15:10Z'), 'UTC')).toMatchObject({
      over: true,
      days: 2,
    });
    expect(timeLeft(at('2026-11-25T14:00Z'), at('2026-11-25T15:10Z'), 'UTC')).toEqual({
      over: true,
      days: null,
      hours: 1,
      minutes: 10,
    });
  });

  it('is one day, never none, across a short day of clock change', () => {
    const left = timeLeft(at('2026-03-29T22:00Z'), at('2026-03-28T21:59Z'), 'Europe/Berlin');
    expect(left.days).toBe(2);
  });
});
