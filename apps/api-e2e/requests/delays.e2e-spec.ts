import type { ClockDto, FileChangedDto, RequestPageDto } from '@rogatory/requests/contract';
import { ScriptedClock } from '@rogatory/platform/testing';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { expectProblem } from './problem-expectations';
import { registerSides, type Sides } from './sides';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const today = new ScriptedClock().now().toZonedDateTimeISO('Europe/Paris').toPlainDate();
const inDays = (days: number) => today.add({ days }).toString();

const clockOf = ({ clocks }: RequestPageDto, id: string): ClockDto => {
  const found = clocks.find((clock) => clock.id === id);
  if (found === undefined) throw new Error(`No clock ${id}`);
  return found;
};

describe('More time on a European Investigation Order', () => {
  let product: TestProduct;
  let sides: Sides;
  let german: FileClient;
  let lyon: FileClient;
  let police: FileClient;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    product = await startTestProduct();
    sides = await registerSides(product.app);
    const { germany, france } = sides;
    const prosecutor = await FileClient.of(product.url, germany.person('prosecutor'));
    german = await FileClient.of(product.url, germany.person('lead_prosecutor'));
    lyon = await FileClient.of(product.url, france.office.person('lead_prosecutor'));
    police = await FileClient.of(product.url, france.police.person('executing_officer'));
    const content = contentOfDossier(dossiers.deFr, france.office.authorityId);
    ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(ours, 'submit');
    await german.take(ours, 'approve');
    await german.take(ours, 'transmit');
    theirs = (await lyon.arrived(dossiers.deFr.title)).id;
    await lyon.take(theirs, 'acknowledge', { reference: dossiers.deFr.caseReference.other });
  });
  afterAll(() => product.close());

  it('for the decision adds the thirty days of the Directive, once', async () => {
    const before = clockOf(await lyon.read(theirs), 'T02');
    expect(before).toMatchObject({ extended: false, kind: 'law', nature: 'DUTY' });
    const reasons = 'The file of the bank has two thousand pages.';
    await lyon.take(theirs, 'extend', { reasons, estimate: inDays(45) });
    const after = clockOf(await lyon.read(theirs), 'T02');
    expect(after).toMatchObject({ extended: true, law: 'EIO 12(3), EIO 12(5)' });
    expect(after.dueDate > before.dueDate).toBe(true);
    const again = await lyon.step(theirs, 'extend', { reasons, estimate: inDays(50) });
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('extended_already');
  });

  it('is told to the other side with its reasons and its estimate', async () => {
    const page = await german.until(async () => {
      const read = await german.read(ours);
      return read.clocks.some(({ id }) => id === 'promised:decision') ? read : undefined;
    });
    expect(page.thread.at(-1)).toMatchObject({
      text: 'The file of the bank has two thousand pages.',
      extension: { of: 'decision', measureCodes: [], estimate: inDays(45) },
    });
    expect(page.chainIntact).toBe(true);
    expect(clockOf(page, 'promised:decision')).toMatchObject({
      whose: 'them',
      kind: 'promised',
      dueDate: inDays(45),
    });
  });

  it('is no time for a measure while it is postponed, on either side', async () => {
    await lyon.take(theirs, 'accept');
    await lyon.take(theirs, 'postpone', {
      measureCodes: ['M5'],
      instrument: 'EIO',
      article: '15(1)(a)',
      reasons: 'Our own searches are planned for the same week.',
      reviewOn: inDays(40),
    });
    const resting = await lyon.read(theirs);
    expect(resting.measures.find(({ code }) => code === 'M5')?.state).toBe('postponed');
    expect(clockOf(resting, 'T04:M5').state).toBe('suspended');
    expect(clockOf(resting, 'T04:M1').state).toBe('running');
    expect(clockOf(resting, 'review:M5:1')).toMatchObject({ dueDate: inDays(40), kind: 'house' });
    const page = await german.until(async () => {
      const read = await german.read(ours);
      return read.measures.some(({ state }) => state === 'postponed') ? read : undefined;
    });
    expect(clockOf(page, 'T04:M5').state).toBe('suspended');
  });

  it('keeps a postponed measure from being executed until it is resumed', async () => {
    const { authorityId } = sides.france.police;
    await lyon.take(theirs, 'assign', { authorityId, measureCodes: ['M5'] });
    const report = { measureCode: 'M5', complete: true, report: 'Searched' };
    const tooEarly = await police.step(theirs, 'record-execution', report);
    expectProblem(tooEarly, 409, 'requests.action_refused');
    expect(tooEarly.text).toContain('measure_postponed');
    await lyon.take(theirs, 'resume', { measureCodes: ['M5'], remark: 'Our searches are done.' });
    expect(clockOf(await lyon.read(theirs), 'T04:M5').state).toBe('running');
    await police.take(theirs, 'record-execution', report);
  });

  it('for the execution puts the date named in place of the ninety days', async () => {
    const input = { reasons: 'The court sits in March.', estimate: inDays(110) };
    await lyon.take(theirs, 'extend', { ...input, measureCodes: ['M1'] });
    const { clocks } = await lyon.read(theirs);
    expect(clocks.map(({ id }) => id)).not.toContain('T04:M1');
    expect(clocks.find(({ id }) => id === 'promised:M1')).toMatchObject({
      timeLimit: 'T05',
      dueDate: inDays(110),
    });
  });

  it.each([
    [
      'a date that has passed',
      'extend',
      { measureCodes: ['M2'], estimate: '2020-01-01' },
      '/estimate',
    ],
    ['31 February', 'extend', { measureCodes: ['M2'], estimate: '2027-02-31' }, '/estimate'],
    ['no measures after the decision', 'extend', {}, '/measureCodes'],
    ['an unknown measure', 'extend', { measureCodes: ['M77'] }, '/measureCodes/0'],
  ])('is refused with %s', async (_, action, changes, pointer) => {
    const input = { reasons: 'More files came.', estimate: inDays(60), ...changes };
    const answer = await lyon.step(theirs, action, input);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`"pointer":"${pointer}"`);
  });

  it('is for the head to postpone, with ground and review date', async () => {
    const none = await lyon.step(theirs, 'postpone', { measureCodes: ['M2'] });
    expect(none.status).toBe(400);
    expect(none.text).toContain('"pointer":"/reviewOn"');
    const byPolice = await police.step(theirs, 'postpone', {});
    expect(byPolice.status).toBe(403);
  });
});
