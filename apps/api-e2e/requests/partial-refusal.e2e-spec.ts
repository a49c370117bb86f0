import { DecisionsDesk, lastOf, measureOf } from './decisions-desk';
import { expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const refusal = {
  measureCodes: ['M6'],
  instrument: 'UNTOC' as const,
  article: '18(21)(d)',
  reasons: 'The exchange is established elsewhere.',
};

describe('A refusal of what cannot be done, while the rest goes on', () => {
  let desk: DecisionsDesk;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
  });
  afterAll(() => desk.close());

  it('is proposed by one person, with ground, article and reasons; nothing travels yet', async () => {
    const before = (await desk.as('officer').read(desk.ours)).thread.length;
    await desk.as('theirOfficer').take(desk.theirs, 'propose-refusal', {
      ...refusal,
      consultation: 'Discussed by telephone on 20 November.',
      remedy: 'Appeal to the court of appeal within fifteen days.',
    });
    const theirs = await desk.as('theirHead').read(desk.theirs);
    expect(theirs.act).toBe('decide_refusal');
    expect(theirs.refusalProposal).toMatchObject({
      measureCodes: ['M6'],
      part: null,
      ground: { instrument: 'UNTOC', article: '18(21)(d)' },
      personName: expect.stringContaining('central_officer'),
    });
    expect((await desk.as('officer').read(desk.ours)).thread).toHaveLength(before);
  });

  it('stands alone: no second proposal, no measure given away under it', async () => {
    const second = await desk.as('theirOfficer').step(desk.theirs, 'propose-refusal', refusal);
    expectProblem(second, 409, 'requests.action_refused');
    expect(second.text).toContain('proposal_open');
    expectProblem(await desk.as('theirOfficer').step(desk.theirs, 'refuse', {}), 403);
  });

  it('falls when the second person declines it, with the reason', async () => {
    const reason = 'Korea should be asked first whether the exchange has an agent here.';
    const none = await desk.as('theirHead').step(desk.theirs, 'decline-refusal', { reason: '' });
    expectProblem(none, 400);
    await desk.as('theirHead').take(desk.theirs, 'decline-refusal', { reason });
    const theirs = await desk.as('theirOfficer').read(desk.theirs);
    expect(theirs.refusalProposal).toBeNull();
    expect(theirs.history.at(-1)).toMatchObject({ kind: 'refusal_declined', remark: reason });
    expect(measureOf(theirs, 'M6').state).toBe('received');
  });

  it('is never sent by the person who proposed it', async () => {
    await desk.as('theirHead').take(desk.theirs, 'propose-refusal', refusal);
    const own = await desk.as('theirHead').step(desk.theirs, 'refuse', {});
    expectProblem(own, 409, 'requests.second_person_needed');
    await desk.as('theirOfficer').take(desk.theirs, 'decline-refusal', { reason: 'Sent by me.' });
  });

  it('reaches the other side with all that must be said, for that measure alone', async () => {
    await desk.as('theirOfficer').take(desk.theirs, 'propose-refusal', {
      ...refusal,
      remedy: 'Appeal within fifteen days.',
    });
    await desk.as('theirHead').take(desk.theirs, 'refuse', { text: 'With regret.' });
    const ours = await desk.oursWhen((page) => measureOf(page, 'M6').state === 'refused');
    expect(lastOf(ours)).toMatchObject({
      kind: 'refusal',
      text: 'With regret.',
      refusal: {
        measureCodes: ['M6'],
        part: null,
        ground: { instrument: 'UNTOC', article: '18(21)(d)', reasons: refusal.reasons },
        consultation: null,
        remedy: 'Appeal within fifteen days.',
      },
    });
    expect(measureOf(ours, 'M1').state).toBe('received');
    expect(ours.clocks.find(({ id }) => id === 'asked:M6')?.endedAt).not.toBeNull();
    expect(ours.clocks.find(({ id }) => id === 'asked:M5')?.endedAt).toBeNull();
  });

  it('of a part leaves the measure open, and every date of it', async () => {
    const before = (await desk.as('officer').read(desk.ours)).clocks.find(
      ({ id }) => id === 'asked:M5',
    );
    await desk.as('theirOfficer').take(desk.theirs, 'propose-refusal', {
      ...refusal,
      measureCodes: ['M5'],
      part: 'the accounts of the employees',
    });
    await desk.as('theirHead').take(desk.theirs, 'refuse');
    const ours = await desk.oursWhen((page) => measureOf(page, 'M5').refusedParts.length > 0);
    expect(measureOf(ours, 'M5')).toMatchObject({
      state: 'received',
      refusedParts: [{ part: 'the accounts of the employees' }],
    });
    expect(ours.clocks.find(({ id }) => id === 'asked:M5')).toEqual(before);
  });

  it('is counted by its article, once for each, and by nothing else', async () => {
    const [row] = await desk.here.product.database.query<{ ground_codes: string[] }>(
      `select ground_codes from rogatory.flow where ground_codes <> '{}'`,
    );
    expect(row?.ground_codes).toEqual(['UNTOC 18(21)(d)']);
  });

  it('of every measure is the end of the request', async () => {
    await desk.as('theirOfficer').take(desk.theirs, 'propose-refusal', {
      ...refusal,
      measureCodes: ['M1', 'M2', 'M3', 'M4', 'M5'],
      article: '18(21)(b)',
    });
    await desk.as('theirHead').take(desk.theirs, 'refuse');
    const ours = await desk.oursWhen(({ state }) => state === 'refused');
    expect(ours.act).toBe('close_file');
    const late = await desk.as('theirOfficer').step(desk.theirs, 'propose-refusal', refusal);
    expectProblem(late, 409, 'requests.action_refused');
    expect(late.text).toContain('measure_not_open');
  });

  it.each([
    ['an unknown measure', { ...refusal, measureCodes: ['M77'] }, 422, '/measureCodes/0'],
    ['no ground', { ...refusal, instrument: undefined }, 400, '/instrument'],
    ['no article', { ...refusal, article: '' }, 400, '/article'],
    ['no reasons', { ...refusal, reasons: '' }, 400, '/reasons'],
    ['an empty part', { ...refusal, part: '' }, 400, '/part'],
  ])('is not proposed with %s', async (_, input, status, pointer) => {
    const answer = await desk.as('theirOfficer').step(desk.theirs, 'propose-refusal', input);
    expectProblem(answer, status);
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });
});
