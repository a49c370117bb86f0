import { DecisionsDesk, lastOf } from './decisions-desk';
import { expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

describe('What is said meanwhile, and how a request ends', () => {
  let desk: DecisionsDesk;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
  });
  afterAll(() => desk.close());

  it('is completed by a supplement that changes nothing that was asked', async () => {
    await desk.as('prosecutor').take(desk.ours, 'supplement', {
      text: 'The court’s order is attached.',
      measureCodes: ['M2'],
    });
    const theirs = await desk.theirsWhen((page) => lastOf(page)?.kind === 'supplement');
    expect(lastOf(theirs)).toMatchObject({ measureCodes: ['M2'] });
    expect(theirs.contentVersion).toBe(1);
  });

  it('is told of by notes of both sides, and reminded of by the one that waits', async () => {
    await desk
      .as('theirOfficer')
      .take(desk.theirs, 'send-note', { text: 'The court sits in March.' });
    await desk.oursWhen((page) => lastOf(page)?.kind === 'status_note');
    await desk.as('prosecutor').take(desk.ours, 'send-note', { text: 'The trial begins in May.' });
    await desk.theirsWhen(({ thread }) => thread.length === 5);
    await desk.as('prosecutor').take(desk.ours, 'remind', { text: 'May we ask how it stands?' });
    const theirs = await desk.theirsWhen((page) => lastOf(page)?.kind === 'reminder');
    expect(theirs.remindedAt).toHaveLength(1);
    expectProblem(await desk.as('theirOfficer').step(desk.theirs, 'remind', { text: 'x' }), 409);
  });

  it('is not closed while anything is open', async () => {
    const answer = await desk
      .as('theirOfficer')
      .step(desk.theirs, 'close', { outcome: 'satisfied' });
    expectProblem(answer, 409, 'requests.action_refused');
    expect(answer.text).toContain('measures_open');
  });

  it('is closed by the requesting side with how useful it was and how long it is kept', async () => {
    await desk.as('prosecutor').take(desk.ours, 'propose-withdrawal', { reason: 'Settled.' });
    await desk.as('officer').take(desk.ours, 'withdraw');
    await desk.theirsWhen(({ state }) => state === 'withdrawn');
    for (const usefulness of [0, 6, 2.5]) {
      const bad = await desk
        .as('officer')
        .step(desk.ours, 'close', { outcome: 'withdrawn', usefulness });
      expectProblem(bad, 400);
      expect(bad.text).toContain('"pointer":"/usefulness"');
    }
    await desk.as('officer').take(desk.ours, 'close', {
      outcome: 'withdrawn',
      usefulness: 4,
      retention: 'legal_hold',
    });
    const ours = await desk.as('officer').read(desk.ours);
    expect(ours.closure).toMatchObject({
      outcome: 'withdrawn',
      usefulness: 4,
      retention: 'legal_hold',
    });
  });

  it('is closed by the requested side without a word on its own usefulness', async () => {
    const praised = await desk
      .as('theirOfficer')
      .step(desk.theirs, 'close', { outcome: 'withdrawn', usefulness: 5 });
    expectProblem(praised, 422, 'requests.not_this_side');
    expect(praised.text).toContain('"pointer":"/usefulness"');
    await desk.as('theirOfficer').take(desk.theirs, 'close', { outcome: 'withdrawn' });
    const { closure } = await desk.as('theirOfficer').read(desk.theirs);
    expect(closure).toMatchObject({ usefulness: null, retention: 'standard' });
  });

  it('is reopened by who closed it, with a reason, and goes on where it stood', async () => {
    const reason = 'A further reply came by post.';
    expectProblem(await desk.as('prosecutor').step(desk.ours, 'reopen', { reason }), 403);
    expectProblem(await desk.as('officer').step(desk.ours, 'reopen', { reason: '' }), 400);
    await desk.as('officer').take(desk.ours, 'reopen', { reason });
    const ours = await desk.as('officer').read(desk.ours);
    expect(ours).toMatchObject({ state: 'withdrawn', closure: null });
    expect(ours.reopenedAt).not.toBeNull();
    expect(ours.history.at(-1)).toMatchObject({ kind: 'reopened', remark: reason });
    const again = await desk.as('head').step(desk.ours, 'reopen', { reason });
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('not_closed');
  });

  it.each([
    ['an empty note', 'send-note', { text: '' }, 400, '/text'],
    ['an empty reminder', 'remind', { text: '' }, 400, '/text'],
    ['a supplement without words', 'supplement', {}, 400, '/text'],
    [
      'a strange document',
      'supplement',
      { text: 'x', attachmentIds: ['1'] },
      400,
      '/attachmentIds',
    ],
  ])('takes no %s', async (_, action, input, status, pointer) => {
    const answer = await desk.as('prosecutor').step(desk.ours, action, input);
    expectProblem(answer, status);
    expect(answer.text).toContain(`"pointer":"${pointer}`);
  });
});
