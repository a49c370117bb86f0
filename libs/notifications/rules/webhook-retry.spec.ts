import { isGivenUp, nextTry, webhookTries } from './webhook-retry';

const now = Temporal.Instant.from('2026-11-22T08:00:00Z');

describe('A delivery that does not arrive', () => {
  it('is tried again after ever longer pauses, for about a day', () => {
    let at = now;
    const pauses: number[] = [];
    for (let tried = 1; tried < webhookTries; tried += 1) {
      const next = nextTry(tried, at);
      if (next === null) throw new Error('Given up too early');
      pauses.push(next.since(at).total('seconds'));
      at = next;
    }
    expect([...pauses].sort((one, other) => one - other)).toEqual(pauses);
    expect(at.since(now).total('hours')).toBeGreaterThan(22);
    expect(at.since(now).total('hours')).toBeLessThan(26);
    expect(nextTry(webhookTries, at)).toBeNull();
  });

  it('ends its endpoint after five days without any arrival', () => {
    expect(isGivenUp(null, now)).toBe(false);
    expect(isGivenUp('2026-11-18T08:00:00Z', now)).toBe(false);
    expect(isGivenUp('2026-11-17T08:00:00Z', now)).toBe(true);
  });
});
