import { clockOf, DecisionsDesk, lastOf, measureOf } from './decisions-desk';
import { expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const ground = {
  instrument: 'UNTOC' as const,
  article: '18(25)',
  reasons: 'Our own searches in the same buildings are near.',
};

describe('A postponement that is looked at again and kept', () => {
  let desk: DecisionsDesk;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
    await desk.as('theirHead').take(desk.theirs, 'accept');
    await desk.as('theirHead').take(desk.theirs, 'postpone', {
      ...ground,
      measureCodes: ['M5'],
      reviewOn: '2027-01-15',
    });
  });
  afterAll(() => desk.close());

  it('says when it is looked at again', async () => {
    const ours = await desk.oursWhen((page) => measureOf(page, 'M5').state === 'postponed');
    expect(measureOf(ours, 'M5').reviewOn).toBe('2027-01-15');
    expect(clockOf(ours, 'review:M5:1')).toMatchObject({ dueDate: '2027-01-15', kind: 'promised' });
  });

  it('is put before the requested side when every measure that is open rests', async () => {
    const measureCodes = ['M1', 'M2', 'M3', 'M4', 'M6'];
    const reviewOn = '2027-01-15';
    await desk.as('theirHead').take(desk.theirs, 'postpone', { ...ground, measureCodes, reviewOn });
    const theirs = await desk.as('theirOfficer').read(desk.theirs);
    expect(theirs).toMatchObject({ state: 'postponed', act: 'review_postponement', move: 'us' });
    await desk.oursWhen(({ state }) => state === 'postponed');
  });

  it('rests on with a new date when the review keeps it: one rest, two reviews', async () => {
    await desk.at('2027-01-15T09:00:00Z');
    await desk.as('theirHead').take(desk.theirs, 'postpone', {
      ...ground,
      measureCodes: ['M5'],
      reviewOn: '2027-01-29',
    });
    const ours = await desk.oursWhen((page) => measureOf(page, 'M5').reviewOn === '2027-01-29');
    expect(clockOf(ours, 'review:M5:1')).toMatchObject({ state: 'met' });
    expect(clockOf(ours, 'review:M5:2')).toMatchObject({
      state: 'running',
      dueDate: '2027-01-29',
    });
    expect(lastOf(ours)).toMatchObject({
      kind: 'postponement',
      postponement: { measureCodes: ['M5'], reviewOn: '2027-01-29' },
    });
  });

  it('goes on where it rested once the ground is gone', async () => {
    await desk.at('2027-01-20T09:00:00Z');
    await desk.as('theirOfficer').take(desk.theirs, 'resume', { measureCodes: ['M5'] });
    const ours = await desk.oursWhen((page) => measureOf(page, 'M5').state === 'accepted');
    expect(clockOf(ours, 'review:M5:2')).toMatchObject({ state: 'met' });
    expect(measureOf(ours, 'M5').reviewOn).toBeNull();
    expect(ours.state).toBe('accepted');
    const again = await desk
      .as('theirOfficer')
      .step(desk.theirs, 'resume', { measureCodes: ['M5'] });
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('nothing_postponed');
  });

  it('is not kept until a day that has passed', async () => {
    const answer = await desk.as('theirHead').step(desk.theirs, 'postpone', {
      ...ground,
      measureCodes: ['M1'],
      reviewOn: '2027-01-19',
    });
    expectProblem(answer, 422, 'requests.invalid_date');
    expect(answer.text).toContain('"pointer":"/reviewOn"');
  });
});
