import { clockWords, daysSince, lastDay, type ClockFacts } from './clock-words';

const seoul = 'Asia/Seoul';
const phnomPenh = 'Asia/Phnom_Penh';
const now = Temporal.Instant.from('2026-11-25T10:10:00+09:00');

const target: ClockFacts = {
  kind: 'house',
  due: '2026-11-25T23:40:00+09:00',
  wholeDay: false,
  zone: phnomPenh,
  whose: 'us',
};

describe('the words of a clock', () => {
  it('counts hours and turns amber within the last 24 hours', () => {
    const words = clockWords(target, now, seoul);
    expect(words.tone).toBe('soon');
    expect(words.left).toEqual({
      key: 'requests.clock.hoursLeft',
      params: { hours: 13, minutes: 30 },
    });
    expect(words.hours).toBe(true);
  });

  it('counts days on the calendar before that', () => {
    const words = clockWords(
      { ...target, due: '2026-11-28T00:00:00+09:00', wholeDay: true, zone: seoul },
      now,
      seoul,
    );
    expect(words.tone).toBe('far');
    expect(words.left.params).toEqual({ days: 2 });
    expect(words.day.toString()).toBe('2026-11-27');
  });

  it('counts to the same day that it names, also where that day ends tomorrow here', () => {
    const words = clockWords(
      { ...target, due: '2026-11-28T02:00:00+09:00', wholeDay: true, zone: phnomPenh },
      now,
      seoul,
    );
    expect(words.left.params).toEqual({ days: 2 });
    expect(words.day.toString()).toBe('2026-11-27');
  });

  it('is red when we ourselves are late', () => {
    const words = clockWords(
      { ...target, due: '2026-11-24T00:00:00+09:00', wholeDay: true, zone: seoul },
      now,
      seoul,
    );
    expect(words.tone).toBe('overdue');
    expect(words.left).toEqual({ key: 'requests.clock.daysOver', params: { days: 2 } });
  });

  it('is never red for a date that a party only asked for', () => {
    const words = clockWords(
      { ...target, kind: 'asked_by_them', due: '2026-11-24T14:00:00+09:00' },
      now,
      seoul,
    );
    expect(words.tone).toBe('passed');
    expect(words.natureKey).toBe('asked_no_breach');
  });

  it('is never red for a delay of the other side', () => {
    const words = clockWords(
      { ...target, whose: 'them', due: '2026-11-24T14:00:00+09:00' },
      now,
      seoul,
    );
    expect(words.tone).toBe('waiting');
  });

  it('names the day that ends at 24:00, not the one that begins', () => {
    const due = '2026-11-25T17:00:00Z';
    expect(lastDay({ due, wholeDay: true, zone: phnomPenh }).toString()).toBe('2026-11-25');
  });

  it('counts how long something waits on the calendar here', () => {
    expect(daysSince('2026-11-23T23:30:00+09:00', now, seoul)).toBe(2);
  });
});
