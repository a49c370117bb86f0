import { testActor } from '@rogatory/platform/testing';
import { readersOf, seesOnlyOwnMeasures } from './request.policy';

const holder = testActor();
const lead = testActor();
const executor = testActor();
const shared = {
  authority_id: holder.authorityId,
  lead_authority_id: lead.authorityId,
  shared_at: '2026-11-23T08:30:00Z',
};

describe('Who may know of a file', () => {
  it('is not told to the central authority before the office has given it the draft', () => {
    const draft = { ...shared, shared_at: null };
    expect(readersOf(draft, [])).toEqual([lead.authorityId]);
  });

  it('is in part only where somebody merely executes', () => {
    expect(seesOnlyOwnMeasures(executor, shared)).toBe(true);
    expect(seesOnlyOwnMeasures(holder, shared)).toBe(false);
    expect(seesOnlyOwnMeasures(lead, shared)).toBe(false);
  });

  it('is told to each authority once', () => {
    const own = { ...shared, lead_authority_id: null };
    expect(readersOf(own, [holder.authorityId, executor.authorityId])).toEqual([
      holder.authorityId,
      executor.authorityId,
    ]);
  });
});
