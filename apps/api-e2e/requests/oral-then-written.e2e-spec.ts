import type { ClockDto, FileChangedDto, RequestPageDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { expectField, expectProblem } from './problem-expectations';
import { registerSides, type Sides } from './sides';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const clockOf = ({ clocks }: RequestPageDto, id: string): ClockDto => {
  const found = clocks.find((clock) => clock.id === id);
  if (found === undefined) throw new Error(`No ${id} among ${clocks.map((c) => c.id).join(' ')}`);
  return found;
};

describe('Captives in a compound: asked by telephone on a Sunday night, then in writing', () => {
  let product: TestProduct;
  let sides: Sides;
  let prosecutor: FileClient;
  let officer: FileClient;
  let head: FileClient;
  let theirOfficer: FileClient;
  let executor: FileClient;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    product = await startTestProduct();
    product.clock.set('2026-11-22T14:10:00Z');
    sides = await registerSides(product.app);
    const { korea, cambodia } = sides;
    prosecutor = await FileClient.of(product.url, korea.office.person('prosecutor'));
    officer = await FileClient.of(product.url, korea.central.person('central_officer'));
    head = await FileClient.of(product.url, korea.central.person('central_head'));
    theirOfficer = await FileClient.of(product.url, cambodia.central.person('central_officer'));
    executor = await FileClient.of(product.url, cambodia.police.person('executing_officer'));
    const content = contentOfDossier(dossiers.krKh, cambodia.central.authorityId);
    ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
  });
  afterAll(() => product.close());

  const call = {
    channel: 'contact_point_24_7',
    spokenWith: 'Deputy on the rota',
    callNote: 'Fourteen persons on two floors; a move is announced for noon on Tuesday.',
  } as const;

  it('is confirmed as urgent by a second person', async () => {
    await prosecutor.take(ours, 'submit');
    await head.take(ours, 'confirm-urgency', { remark: 'A life is at risk.' });
    const again = await head.step(ours, 'confirm-urgency');
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('confirmed_already');
    const page = await officer.read(ours);
    expect(page.transmission.urgency).toMatchObject({
      urgent: true,
      confirmedBy: 'central_head of Ministry of Justice, International Criminal Affairs',
    });
  });

  it('was asked by telephone ten minutes before it is entered; never in the future', async () => {
    product.clock.set('2026-11-22T14:19:00Z');
    for (const [occurredAt, code] of [
      ['2026-11-22T14:20:00Z', 'requests.time_in_future'],
      ['2026-11-22T14:00:00Z', 'requests.time_before_file'],
      ['2026-11-22', 'requests.invalid_date'],
    ] as const) {
      const refused = await officer.step(ours, 'request-orally', { ...call, occurredAt });
      expectField(refused, 422, '/occurredAt', code);
    }
    const occurredAt = '2026-11-22T23:12:00+09:00';
    const changed = await officer.take(ours, 'request-orally', { ...call, occurredAt });
    expect(changed.state).toBe('requested_orally');
    const page = await officer.read(ours);
    expect(page).toMatchObject({ move: 'us', act: 'confirm_written' });
    expect(page.history.at(-1)).toMatchObject({
      kind: 'dispatch_sent',
      at: '2026-11-22T14:19:00+00:00',
      occurredAt: '2026-11-22T14:12:00+00:00',
    });
    expect(clockOf(page, 'T35')).toMatchObject({
      due: '2026-11-23T14:12:00Z',
      whose: 'us',
      act: 'confirm_written',
    });
    expectProblem(await officer.step(ours, 'request-orally', call), 409);
  });

  it('is there without a word of the written request: no fact, no person', async () => {
    theirs = (await theirOfficer.arrived(dossiers.krKh.title)).id;
    const page = await theirOfficer.read(theirs);
    expect(page).toMatchObject({ state: 'requested_orally', contentVersion: 0, chainIntact: true });
    expect(page.content.facts).toEqual([]);
    expect(page.content.persons).toEqual([]);
    expect(page.measures.map(({ code, state }) => `${code} ${state}`)).toContain('M1 received');
    expect(page.thread).toMatchObject([
      {
        kind: 'oral_request',
        channel: 'contact_point_24_7',
        spokenWith: 'Deputy on the rota',
        occurredAt: '2026-11-22T14:12:00Z',
        text: call.callNote,
      },
    ]);
    expect(clockOf(page, 'T35')).toMatchObject({ whose: 'them', act: 'await_written_request' });
    expect(clockOf(page, 'urgency_review:24h').due).toBe('2026-11-23T14:12:00Z');
    expectProblem(await theirOfficer.step(theirs, 'forward', forwardTo(sides)), 409);
  });

  it('is acted on at once: the executing authority works on what was spoken', async () => {
    await theirOfficer.take(theirs, 'accept', { measureCodes: ['M1'] });
    const { authorityId } = sides.cambodia.police;
    await theirOfficer.take(theirs, 'assign', { authorityId, measureCodes: ['M1'] });
    const page = await executor.read(theirs);
    expect(page.measures.map(({ code }) => code)).toEqual(['M1']);
    expect(page.thread).toEqual([]);
    await executor.take(theirs, 'record-execution', {
      measureCode: 'M1',
      complete: false,
      report: 'Light and movement on floors two and three',
      occurredAt: '2026-11-22T21:18:00+07:00',
    });
  });

  it('goes on in the same thread when the written request comes as version 1', async () => {
    await head.take(ours, 'approve');
    product.clock.set('2026-11-22T14:19:30Z');
    const changed = await officer.take(ours, 'transmit', { proof: 'SHA-256 of the package noted' });
    expect(changed.state).not.toBe('requested_orally');
    const page = await theirOfficer.until(async () => {
      const read = await theirOfficer.read(theirs);
      return read.contentVersion === 1 ? read : undefined;
    });
    expect(page.thread.map(({ kind }) => kind)).toEqual(['oral_request', 'acceptance', 'request']);
    expect(page.thread[2]).toMatchObject({
      contentVersion: 1,
      channel: 'central_authority',
      proof: 'SHA-256 of the package noted',
    });
    expect(page.content.facts).not.toEqual([]);
    expect(page.measures.find(({ code }) => code === 'M1')?.state).toBe('in_execution');
    expect(page.chainIntact).toBe(true);
    expect(clockOf(page, 'T35').state).toBe('met');
    expect(clockOf(await officer.read(ours), 'T35').state).toBe('met');
  });

  it('is reviewed by each side for itself, and may come down to a priority', async () => {
    const reasons = 'Eleven are safe; three are still held.';
    const unknown = await theirOfficer.step(theirs, 'review-urgency', {
      stayUrgent: ['M77'],
      reasons,
    });
    expectField(unknown, 422, '/stayUrgent/0', 'requests.unknown_measure');
    await theirOfficer.take(theirs, 'review-urgency', { stayUrgent: ['M1'], reasons });
    const page = await theirOfficer.read(theirs);
    expect(page.transmission.urgency.stayUrgent).toEqual(['M1']);
    expect(clockOf(page, 'urgency_review:24h').state).toBe('met');
    await officer.take(ours, 'review-urgency', { stayUrgent: [], reasons: 'Nobody is held now.' });
    const lowered = await officer.list();
    expect(lowered.find(({ id }) => id === ours)?.urgency).toBe('priority');
    expectProblem(await officer.step(ours, 'review-urgency', { stayUrgent: [], reasons }), 409);
  });
});

function forwardTo({ cambodia }: Sides): object {
  return { authorityId: cambodia.central.authorityId, reasons: 'Not ours' };
}
