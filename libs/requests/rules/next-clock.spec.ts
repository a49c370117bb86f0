import { nextClock, type RankedClock } from './next-clock';

const clock = (changes: Partial<RankedClock>): RankedClock => ({
  kind: 'law',
  nature: 'DUTY',
  state: 'running',
  whose: 'us',
  due: '2026-12-01T15:00:00Z',
  endedAt: null,
  ...changes,
});
const asked = (due: string, changes: Partial<RankedClock> = {}) =>
  clock({ kind: 'asked_by_them', nature: 'TARGET', due, ...changes });

describe('The clock to look at first', () => {
  it('is the one that runs, not the asked date that has gone by before it', () => {
    const gone = asked('2026-11-20T15:00:00Z', { state: 'passed' });
    const runs = asked('2026-12-20T15:00:00Z');
    expect(nextClock([gone, runs], 'us')).toBe(runs);
    const theirs = clock({ whose: 'them', due: '2027-01-20T15:00:00Z' });
    expect(nextClock([gone, theirs], 'us')).toBe(theirs);
  });

  it('is the asked date that has gone by last, where nothing else is open', () => {
    const gone = asked('2026-11-20T15:00:00Z', { state: 'passed' });
    const later = asked('2026-11-22T15:00:00Z', { state: 'passed' });
    const rests = clock({ state: 'suspended', due: '2026-12-24T15:00:00Z' });
    expect(nextClock([gone, later], 'us')).toBe(later);
    expect(nextClock([gone, rests], 'us')).toBe(rests);
  });

  it('is none that nobody owes any more', () => {
    const lapsed = clock({ state: 'lapsed', endedAt: '2026-11-20T15:00:00Z' });
    expect(nextClock([lapsed], 'us')).toBeNull();
  });
});
