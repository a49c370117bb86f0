import { DecisionsDesk, lastOf, measureOf } from './decisions-desk';
import { expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

describe('A request that is withdrawn bit by bit', () => {
  let desk: DecisionsDesk;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
    await desk.as('theirHead').take(desk.theirs, 'accept');
    await desk.oursWhen(({ state }) => state === 'accepted');
    await desk.as('theirOfficer').take(desk.theirs, 'assign', {
      authorityId: desk.here.sides.cambodia.police.authorityId,
      measureCodes: ['M1', 'M2', 'M4'],
    });
  });
  afterAll(() => desk.close());

  it('is proposed in the office, and the other side learns nothing yet', async () => {
    await desk.as('prosecutor').take(desk.ours, 'propose-withdrawal', {
      measureCodes: ['M4'],
      reason: 'The accused has admitted it.',
    });
    const ours = await desk.as('officer').read(desk.ours);
    expect(ours.act).toBe('release_withdrawal');
    expect(ours.withdrawalProposal).toMatchObject({
      measureCodes: ['M4'],
      part: null,
      reason: 'The accused has admitted it.',
    });
    expectProblem(await desk.as('prosecutor').step(desk.ours, 'withdraw'), 403);
    expect((await desk.as('theirOfficer').read(desk.theirs)).openWithdrawals).toEqual([]);
  });

  it('is dropped again with a reason', async () => {
    await desk.as('prosecutor').take(desk.ours, 'drop-withdrawal', { reason: 'Needed after all.' });
    const none = await desk.as('officer').step(desk.ours, 'withdraw');
    expectProblem(none, 409, 'requests.action_refused');
    expect(none.text).toContain('no_proposal');
  });

  it('is released by a second person, and stops every date of the measure', async () => {
    await desk.as('officer').take(desk.ours, 'propose-withdrawal', {
      measureCodes: ['M4'],
      reason: 'The accused has admitted it.',
    });
    const own = await desk.as('officer').step(desk.ours, 'withdraw');
    expectProblem(own, 409, 'requests.second_person_needed');
    await desk.as('head').take(desk.ours, 'withdraw');
    const theirs = await desk.theirsWhen((page) => measureOf(page, 'M4').state === 'withdrawn');
    expect(lastOf(theirs)).toMatchObject({
      kind: 'withdrawal',
      text: 'The accused has admitted it.',
      withdrawal: { measureCodes: ['M4'], part: null },
    });
    expect(theirs.act).toBe('acknowledge_withdrawal');
    const running = theirs.clocks.filter(
      ({ measureCode, endedAt }) => measureCode === 'M4' && endedAt === null,
    );
    expect(running).toEqual([]);
    expect(theirs.clocks.some(({ measureCode, endedAt }) => measureCode === 'M5' && !endedAt)).toBe(
      true,
    );
  });

  it('is acknowledged with what had been done', async () => {
    const text = 'The summons is cancelled; nothing had been done.';
    expectProblem(
      await desk.as('theirOfficer').step(desk.theirs, 'acknowledge-withdrawal', { text: '' }),
      400,
    );
    await desk.as('theirOfficer').take(desk.theirs, 'acknowledge-withdrawal', { text });
    const ours = await desk.oursWhen(({ openWithdrawals }) => openWithdrawals.length === 0);
    expect(lastOf(ours)).toMatchObject({ kind: 'withdrawal_acknowledgement', text });
    const again = await desk
      .as('theirOfficer')
      .step(desk.theirs, 'acknowledge-withdrawal', { text });
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('no_withdrawal');
  });

  it('of a part leaves the measure as it stood', async () => {
    await desk.as('prosecutor').take(desk.ours, 'propose-withdrawal', {
      measureCodes: ['M2'],
      part: 'the second and the ninth device',
      reason: 'They turned up here.',
    });
    await desk.as('officer').take(desk.ours, 'withdraw');
    const theirs = await desk.theirsWhen((page) => measureOf(page, 'M2').withdrawnParts.length > 0);
    expect(measureOf(theirs, 'M2')).toMatchObject({
      state: 'in_execution',
      withdrawnParts: [{ part: 'the second and the ninth device' }],
    });
  });

  it('keeps what was done before it came', async () => {
    await desk.as('executor').take(desk.theirs, 'record-execution', {
      measureCode: 'M1',
      complete: true,
      report: 'Fourteen found.',
    });
    await desk
      .as('prosecutor')
      .take(desk.ours, 'propose-withdrawal', { reason: 'All is settled.' });
    await desk.as('officer').take(desk.ours, 'withdraw');
    const theirs = await desk.theirsWhen((page) => measureOf(page, 'M5').state === 'withdrawn');
    expect(measureOf(theirs, 'M1').state).toBe('complete');
    await desk.as('theirOfficer').take(desk.theirs, 'respond', { text: 'Done before you wrote.' });
    const ours = await desk.oursWhen((page) => measureOf(page, 'M1').state === 'complete');
    expect(ours.state).toBe('answered');
    expect(measureOf(ours, 'M2').state).toBe('withdrawn');
  });

  it.each([
    ['an unknown measure', { measureCodes: ['M77'], reason: 'x' }, 422, '/measureCodes/0'],
    ['no reason', { measureCodes: ['M1'] }, 400, '/reason'],
    ['an empty list of measures', { measureCodes: [], reason: 'x' }, 400, '/measureCodes'],
  ])('is not proposed with %s', async (_, input, status, pointer) => {
    const answer = await desk.as('prosecutor').step(desk.ours, 'propose-withdrawal', input);
    expectProblem(answer, status);
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });
});

describe('A part of a request', () => {
  it('is a part of measures that are named', async () => {
    const desk = await DecisionsDesk.open();
    const input = { part: 'two devices', reason: 'They turned up here.' };
    const answer = await desk.as('prosecutor').step(desk.ours, 'propose-withdrawal', input);
    expectProblem(answer, 422, 'requests.measures_needed');
    expect(answer.text).toContain('"pointer":"/measureCodes"');
    await desk.as('prosecutor').take(desk.ours, 'propose-withdrawal', { reason: 'Settled.' });
    await desk.as('officer').take(desk.ours, 'withdraw', { text: 'Nothing more is needed.' });
    const theirs = await desk.theirsWhen(({ state }) => state === 'withdrawn');
    expect(lastOf(theirs)?.text).toBe('Nothing more is needed.');
    expect(theirs.clocks.filter(({ endedAt }) => endedAt === null)).toEqual([]);
    await desk.close();
  });
});
