import { DecisionsDesk, lastOf, measureOf } from './decisions-desk';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

describe('A request accepted measure by measure, under conditions', () => {
  let desk: DecisionsDesk;

  beforeAll(async () => {
    desk = await DecisionsDesk.open();
  });
  afterAll(() => desk.close());

  it('is tested ground by ground first, and the other side never learns how', async () => {
    const measureCodes = ['M3', 'M4'];
    const reasoning = 'Fraud is an offence in both States.';
    await desk.as('theirOfficer').take(desk.theirs, 'record-review', {
      measureCodes,
      test: 'dual_criminality',
      finding: 'no_obstacle',
      reasoning,
    });
    const theirs = await desk.as('theirHead').read(desk.theirs);
    expect(theirs.state).toBe('legal_review');
    expect(measureOf(theirs, 'M3').state).toBe('legal_review');
    expect(theirs.reviews).toMatchObject([{ measureCodes, test: 'dual_criminality', reasoning }]);
    const ours = await desk.as('officer').page(desk.ours);
    expect(ours.text).not.toContain(reasoning);
    expect(ours.text).not.toContain('dual_criminality');
  });

  it('is accepted for the measures named only; the rest is still to be decided', async () => {
    await desk.as('theirHead').take(desk.theirs, 'accept', {
      measureCodes: ['M1', 'M2'],
    });
    const ours = await desk.oursWhen((page) => measureOf(page, 'M1').decidedAt !== null);
    expect(lastOf(ours)).toMatchObject({ measureCodes: ['M1', 'M2'] });
    expect(measureOf(ours, 'M1').decidedAt).not.toBeNull();
    expect(measureOf(ours, 'M3').decidedAt).toBeNull();
    expect(ours.state).not.toBe('accepted');
    expect(ours.clocks.find(({ id }) => id === 'legal_view')?.endedAt).toBeNull();
  });

  it('binds the rest to conditions, which wait for a reply', async () => {
    await desk.as('theirHead').take(desk.theirs, 'accept', {
      conditions: 'Use in the named proceedings only.',
      text: 'We shall execute the rest as well.',
    });
    const ours = await desk.oursWhen(({ state }) => state === 'conditions_open');
    expect(ours.conditions).toMatchObject([
      {
        text: 'Use in the named proceedings only.',
        measureCodes: ['M3', 'M4', 'M5', 'M6'],
        reply: null,
      },
    ]);
    expect(ours.act).toBe('reply_to_conditions');
    // The word beside the conditions is read with them and binds nothing.
    expect(lastOf(ours)?.text).toBe(
      'We shall execute the rest as well.\n\nUse in the named proceedings only.',
    );
    const again = await desk.as('theirHead').step(desk.theirs, 'accept', {});
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('not_in_this_state');
  });

  it('is for the head to answer; a refusal of the conditions is an answer, too', async () => {
    const byOfficer = await desk
      .as('officer')
      .step(desk.ours, 'reply-to-conditions', { accepted: true });
    expectProblem(byOfficer, 403);
    await desk.as('head').take(desk.ours, 'reply-to-conditions', {
      accepted: true,
      text: 'We bind ourselves.',
    });
    const theirs = await desk.theirsWhen(({ conditions }) => conditions[0]?.reply === 'accepted');
    expect(lastOf(theirs)).toMatchObject({
      kind: 'conditions_reply',
      accepted: true,
      text: 'We bind ourselves.',
    });
    const again = await desk.as('head').step(desk.ours, 'reply-to-conditions', { accepted: false });
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('no_open_conditions');
  });

  it.each([
    ['an unknown measure', 'accept', { measureCodes: ['M77'] }, 422, '/measureCodes/0'],
    ['no measure at all', 'accept', { measureCodes: [] }, 400, '/measureCodes'],
    ['the same measure twice', 'accept', { measureCodes: ['M1', 'M1'] }, 400, '/measureCodes'],
    [
      'a review of an unknown measure',
      'record-review',
      { measureCodes: ['M77'], test: 'contents', finding: 'open', reasoning: 'x' },
      422,
      '/measureCodes/0',
    ],
    [
      'a review without reasons',
      'record-review',
      { measureCodes: ['M1'], test: 'contents', finding: 'open', reasoning: '' },
      400,
      '/reasoning',
    ],
    [
      'a test that nobody knows',
      'record-review',
      { measureCodes: ['M1'], test: 'gut_feeling', finding: 'open', reasoning: 'x' },
      400,
      '/test',
    ],
  ])('is refused with %s', async (_, action, input, status, pointer) => {
    const answer = await desk.as('theirHead').step(desk.theirs, action, input);
    expectProblem(answer, status);
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });

  it('does not take a reply that is neither yes nor no', async () => {
    const answer = await desk
      .as('head')
      .step(desk.ours, 'reply-to-conditions', { accepted: 'yes' });
    expectField(answer, 400, '/accepted', 'is_boolean');
  });

  it('is executed by whom it is given to, and by nobody it was taken from', async () => {
    const { cambodia } = desk.here.sides;
    const assign = (authorityId: string, measureCodes: string[]) =>
      desk.as('theirOfficer').take(desk.theirs, 'assign', { authorityId, measureCodes });
    await assign(cambodia.police.authorityId, ['M1', 'M2']);
    const theirs = await desk.as('executor').read(desk.theirs);
    expect(theirs.measures.map(({ code }) => code)).toEqual(['M1', 'M2']);
    // Bound to conditions are other measures than theirs.
    expect(theirs.conditions).toEqual([]);
    expect(theirs.reviews).toEqual([]);
    await assign(cambodia.central.authorityId, ['M2']);
    expect((await desk.as('executor').read(desk.theirs)).measures.map(({ code }) => code)).toEqual([
      'M1',
    ]);
    await assign(cambodia.central.authorityId, ['M1']);
    expectProblem(await desk.as('executor').page(desk.theirs), 404, 'requests.not_found');
    expect(await desk.as('executor').list()).toEqual([]);
    const { history } = await desk.as('theirHead').read(desk.theirs);
    expect(history.at(-1)).toMatchObject({
      kind: 'assigned',
      measureCodes: ['M1'],
      takenFrom: ['Prosecutor at the provincial court'],
    });
  });
});
