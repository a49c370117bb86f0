import { clockActs, clockKinds, type ClockAct, type ClockKind } from '@rogatory/requests/contract';
import { deskWeight, deskWeights } from './desk-weight';

const weight = (act: ClockAct, kind: ClockKind | null, riskToLife = false) =>
  deskWeight(riskToLife, { act, clock: kind === null ? null : { kind } });

describe('what matters first on a desk', () => {
  it('is a request that tells of a risk to life, whatever is to be done and by when', () => {
    expect(weight('review_urgency', 'house', true)).toBe(0);
    expect(weight('review_draft', null, true)).toBe(0);
    expect(weight('decide_request', 'law', true)).toBe(0);
  });

  it('is then a date of the law: the decision on an order, due within thirty days', () => {
    expect(weight('decide_request', 'law')).toBe(1);
  });

  it('is then a date that somebody asked for: witnesses to be heard before the trial', () => {
    expect(weight('execute_measures', 'asked_by_them')).toBe(2);
    expect(weight('transmit_request', 'asked_by_us')).toBe(2);
  });

  it('is alike a date that was promised: the day named when time ran short', () => {
    expect(weight('execute_measures', 'promised')).toBe(2);
  });

  it('is alike the review of what was postponed, on the day that the other side was told', () => {
    expect(weight('review_postponement', 'house')).toBe(2);
    expect(weight('review_urgency', 'house')).toBe(2);
  });

  it('is alike what has no date: a colleague’s draft that waits for its review', () => {
    expect(weight('review_draft', null)).toBe(2);
  });

  it('is last what the house alone set itself: a status note every sixty days', () => {
    expect(weight('give_status_note', 'house')).toBe(3);
    expect(weight('acknowledge_request', 'house')).toBe(3);
  });

  it('never lets anything go before a risk to life', () => {
    const others = clockActs.flatMap((act) =>
      [null, ...clockKinds].map((kind) => weight(act, kind)),
    );
    expect([...new Set(others)].sort()).toEqual(deskWeights.slice(1));
  });
});
