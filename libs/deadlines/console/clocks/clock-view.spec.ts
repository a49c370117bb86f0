import { clockView, edgeOf, type ClockFacts } from './clock-view';

const now = Temporal.Instant.from('2026-11-25T10:10:00+09:00');
const duty: ClockFacts = {
  kind: 'law',
  nature: 'DUTY',
  due: '2026-12-25T00:00:00+09:00',
  later: '2026-12-25T00:00:00+09:00',
  actBy: '2026-12-24',
  wholeDay: true,
  zone: 'Asia/Seoul',
  whose: 'us',
  state: 'running',
  breach: false,
};
const past = '2026-11-24T00:00:00+09:00';

describe('what a clock says', () => {
  it('says the kind of a date by its border', () => {
    expect(edgeOf('law')).toBe('solid');
    expect(edgeOf('promised')).toBe('solid');
    expect(edgeOf('asked_by_us')).toBe('dashed');
    expect(edgeOf('house')).toBe('dotted');
  });

  it('turns amber 24 hours before the end, and on the last working day before it', () => {
    expect(clockView(duty, now)).toEqual({ tone: 'far', saying: 'left' });
    expect(clockView({ ...duty, due: '2026-11-26T09:00:00+09:00' }, now).tone).toBe('soon');
    const overHoliday = { ...duty, due: '2026-11-30T00:00:00+09:00', actBy: '2026-11-25' };
    expect(clockView(overHoliday, now).tone).toBe('soon');
  });

  it('is red for a breach of settled law and for a house target of our own', () => {
    const breached = { ...duty, due: past, state: 'passed', breach: true } as const;
    expect(clockView(breached, now)).toEqual({ tone: 'overdue', saying: 'over' });
    const house = { ...duty, kind: 'house', nature: 'TARGET', due: past } as const;
    expect(clockView(house, now).tone).toBe('overdue');
  });

  it('says of what nobody owes any more neither that it was kept nor that it was missed', () => {
    const lapsed = { ...duty, due: past, state: 'lapsed' } as const;
    expect(clockView(lapsed, now)).toEqual({ tone: 'lapsed', saying: 'lapsed' });
  });

  it('only warns where no lawyer has verified the law', () => {
    const unverified = { ...duty, due: past, state: 'passed' } as const;
    expect(clockView(unverified, now)).toEqual({ tone: 'soon', saying: 'unverified' });
  });

  it('calls the other side late only by the later reading', () => {
    const theirs = {
      ...duty,
      whose: 'them',
      due: past,
      later: '2026-11-26T00:00:00+09:00',
    } as const;
    expect(clockView(theirs, now)).toEqual({ tone: 'waiting', saying: 'left' });
    expect(clockView({ ...theirs, later: past }, now).saying).toBe('over');
  });

  it('never makes a breach of what was asked or estimated, nor slack of a floor', () => {
    expect(clockView({ ...duty, kind: 'promised', due: past }, now).saying).toBe('passed');
    expect(clockView({ ...duty, kind: 'asked_by_them', due: past }, now).saying).toBe('passed');
    const floor = { ...duty, nature: 'FLOOR', due: past, state: 'passed' } as const;
    expect(clockView(floor, now)).toEqual({ tone: 'passed', saying: 'held' });
  });

  it('rests while suspended, whatever the calendar says', () => {
    expect(clockView({ ...duty, state: 'suspended', due: past }, now).tone).toBe('paused');
  });
});
