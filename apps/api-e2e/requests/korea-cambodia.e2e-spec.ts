import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ApiClient } from '../api-client';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { registerSides, type Sides } from './sides';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const secret = 'The sister telephoned again; nobody may guess who wrote';

/** The steps of the issue one after the other, as the people of the dossier take them. */
describe('Fourteen captives: Korea asks Cambodia', () => {
  let product: TestProduct;
  let sides: Sides;
  let prosecutor: FileClient;
  let officer: FileClient;
  let head: FileClient;
  let theirOfficer: FileClient;
  let theirHead: FileClient;
  let executor: FileClient;
  let ours = '';
  let theirs = '';
  const content = () => contentOfDossier(dossiers.krKh, sides.cambodia.central.authorityId);

  beforeAll(async () => {
    product = await startTestProduct();
    sides = await registerSides(product.app);
    const { korea, cambodia } = sides;
    const signIn = (person: Parameters<typeof FileClient.of>[1]) =>
      FileClient.of(product.url, person);
    prosecutor = await signIn(korea.office.person('prosecutor'));
    officer = await signIn(korea.central.person('central_officer'));
    head = await signIn(korea.central.person('central_head'));
    theirOfficer = await signIn(cambodia.central.person('central_officer'));
    theirHead = await signIn(cambodia.central.person('central_head'));
    executor = await signIn(cambodia.police.person('executing_officer'));
  });
  afterAll(() => product.close());

  it('begins as a draft that only the office sees, and is told what is missing', async () => {
    const opened = await prosecutor.open({ ...content(), purpose: '', offences: [] });
    ours = bodyOf<FileChangedDto>(opened, 201).id;
    expect(opened.headers.get('location')).toBe(`/api/v1/requests/${ours}`);
    expect(opened.headers.get('etag')).toBe('W/"1"');
    expect((await officer.page(ours)).status).toBe(404);
    const refused = await prosecutor.step(ours, 'submit');
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'requests.contents_missing',
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/offences', code: 'offence_missing' }),
      ]),
    });
  });

  it('is written whole, with names in Hangul, Khmer, Han and Latin letters, and submitted', async () => {
    await prosecutor.rewrite(ours, content());
    const draft = bodyOf<{ content: unknown }>(
      await prosecutor.http.get(`/api/v1/requests/${ours}/draft`),
      200,
    );
    expect(draft.content).toEqual(content());
    expect((await prosecutor.take(ours, 'submit')).state).toBe('in_review');
    const [row] = (await officer.desk()).items;
    expect(row).toMatchObject({ fileId: ours, act: 'review_draft', riskToLife: true });
  });

  it('is returned once with a remark, corrected and submitted again', async () => {
    const remark = 'Say how the fourteen are to be approached';
    await officer.take(ours, 'return', { remark });
    const draft = await prosecutor.http.get(`/api/v1/requests/${ours}/draft`);
    expect(draft.body).toMatchObject({ returnRemark: remark, state: 'returned' });
    expect((await prosecutor.take(ours, 'submit')).state).toBe('in_review');
  });

  it('is approved only by a second person, and transmitted', async () => {
    expect((await prosecutor.step(ours, 'approve')).status).toBe(403);
    expect((await officer.step(ours, 'transmit')).status).toBe(409);
    await head.take(ours, 'approve');
    expect((await officer.take(ours, 'transmit')).state).toBe('transmitted');
    const late = await prosecutor.step(ours, 'draft', { content: content() });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'requests.action_refused' });
  });

  it('arrives in Cambodia’s own file, sealed names masked', async () => {
    theirs = (await theirOfficer.arrived(dossiers.krKh.title)).id;
    expect(theirs).not.toBe(ours);
    const page = await theirOfficer.read(theirs);
    expect(page).toMatchObject({ direction: 'incoming', state: 'received', chainIntact: true });
    expect(page.counterpart.reference).toBe(dossiers.krKh.caseReference.own);
    expect(page.content.persons.find(({ code }) => code === 'V01')?.names).toEqual([]);
    expect(page.content.persons.find(({ code }) => code === 'L01')?.names).toHaveLength(2);
    expect(page.clocks.map(({ kind }) => kind)).toContain('asked_by_them');
    const revealed = await theirOfficer.http.call(
      'POST',
      `/api/v1/requests/${theirs}/persons/V01/reveal`,
    );
    expect(revealed.body).toEqual({ code: 'V01', names: ['문가람', 'Moon Garam'] });
  });

  it('is acknowledged under Cambodia’s own reference', async () => {
    const reference = dossiers.krKh.caseReference.other;
    await theirOfficer.take(theirs, 'acknowledge', { reference });
    const page = await officer.inState(ours, 'acknowledged');
    expect(page.counterpart).toMatchObject({ reference, toldState: 'acknowledged' });
  });

  it('is asked about, answered and accepted', async () => {
    const questions = [
      { text: 'Which floors of Building C?', measureCode: 'M1' },
      { text: 'May the Khmer text be certified later?' },
    ];
    await theirOfficer.take(theirs, 'ask', { questions, answerBy: '2026-11-23' });
    await prosecutor.inState(ours, 'question_open');
    const half = await prosecutor.step(ours, 'answer', {
      answers: [{ question: '1', text: 'Second and third.' }],
    });
    expect(half.status).toBe(422);
    await prosecutor.take(ours, 'answer', {
      answers: [
        { question: '1', text: 'Second and third.' },
        { question: '2', text: 'Yes; it follows.' },
      ],
    });
    const page = await theirOfficer.inState(theirs, 'acknowledged');
    expect(page.thread.find(({ kind }) => kind === 'question')?.questions).toMatchObject([
      { number: 1, answer: 'Second and third.' },
      { number: 2, answer: 'Yes; it follows.' },
    ]);
    await theirHead.take(theirs, 'accept', { conditions: 'For these proceedings only' });
    await officer.inState(ours, 'conditions_open');
    await head.take(ours, 'reply-to-conditions', { accepted: true });
    await officer.inState(ours, 'accepted');
  });

  it('is given to an executing authority, which sees its own measures and nothing else', async () => {
    expect((await executor.page(theirs)).status).toBe(404);
    await theirOfficer.take(theirs, 'assign', {
      authorityId: sides.cambodia.police.authorityId,
      measureCodes: ['M1', 'M6'],
      instructions: 'Enter before the move',
    });
    const page = await executor.read(theirs);
    expect(page.measures.map(({ code }) => code)).toEqual(['M1', 'M6']);
    expect(page.content.measures.map(({ code }) => code)).toEqual(['M1', 'M6']);
    expect(page.content.persons.map(({ code }) => code)).toContain('V12');
    expect(page.content.persons.map(({ code }) => code)).not.toContain('L02');
    expect(page.thread).toEqual([]);
    const [row] = (await executor.desk()).items;
    expect(row).toMatchObject({ fileId: theirs, measureCount: 2 });
  });

  it('has one measure executed and another refused with its ground, and is answered', async () => {
    const reasons = 'The exchange is established in another State';
    await executor.take(theirs, 'record-execution', {
      measureCode: 'M1',
      complete: true,
      report: 'Fourteen of fourteen found, one in a third State',
    });
    await executor.take(theirs, 'refuse-measure', {
      measureCode: 'M6',
      instrument: 'UNTOC',
      article: '18(21)(d)',
      reasons,
    });
    const before = await officer.read(ours);
    expect(before.measures.map(({ state }) => state)).not.toContain('complete');
    await theirOfficer.take(theirs, 'respond', { text: 'Our first answer' });
    const page = await officer.inState(ours, 'answered_in_part');
    expect(page.measures.find(({ code }) => code === 'M1')?.state).toBe('complete');
    expect(page.measures.find(({ code }) => code === 'M6')).toMatchObject({
      state: 'refused',
      ground: { instrument: 'UNTOC', article: '18(21)(d)', reasons },
      assignedAuthorityId: null,
    });
  });

  it('cannot be closed while measures are open; then both sides close their own files', async () => {
    const outcome = 'satisfied_in_part';
    const early = await officer.step(ours, 'close', { outcome });
    expect(early.status).toBe(409);
    const measureCodes = ['M2', 'M3', 'M4', 'M5'];
    const { authorityId } = sides.cambodia.police;
    await theirOfficer.take(theirs, 'assign', { authorityId, measureCodes });
    for (const measureCode of measureCodes) {
      const done = { measureCode, complete: true, report: 'Done' };
      await executor.take(theirs, 'record-execution', done);
    }
    await theirOfficer.take(theirs, 'respond', { text: 'The rest' });
    await officer.inState(ours, 'answered');
    expect((await officer.take(ours, 'close', { outcome })).state).toBe('closed');
    expect((await theirOfficer.read(theirs)).state).toBe('answered');
    expect((await theirOfficer.take(theirs, 'close', { outcome })).state).toBe('closed');
  });

  it('lets nothing internal cross, not even between authorities that share a file', async () => {
    await prosecutor.take(ours, 'notes', { text: secret });
    for (const [client, id] of [
      [officer, ours],
      [theirOfficer, theirs],
      [executor, theirs],
    ] as const) {
      expect((await client.page(id)).text).not.toContain(secret);
    }
    expect((await prosecutor.page(ours)).text).toContain(secret);
    const page = await officer.page(ours);
    expect(page.text).not.toContain('Enter before the move');
    expect(page.text).not.toContain(sides.cambodia.police.authorityId);
    const theirPage = await theirOfficer.page(theirs);
    expect(theirPage.text).not.toContain('Say how the fourteen are to be approached');
    expect((await theirOfficer.page(ours)).status).toBe(404);
    expect((await officer.page(theirs)).status).toBe(404);
  });

  it('opens nothing of its content to a network’s coordinator', async () => {
    const coordinator = await ApiClient.signedIn(
      product.url,
      sides.secretariat.person('network_coordinator'),
    );
    for (const path of [`/${ours}`, `/${theirs}`, `/${ours}/draft`, '', '/counts']) {
      expect((await coordinator.get(`/api/v1/requests${path}`)).status).toBe(403);
    }
    expect((await coordinator.get('/api/v1/desk')).status).toBe(403);
  });

  it('leaves every step in the audit trail of the side that took it', async () => {
    const trail = async (id: string) =>
      (
        await product.database.query<{ action: string }>(
          `select action from audit_entry where subject_id = $1 order by at, id`,
          [id],
        )
      ).map(({ action }) => action);
    expect(await trail(ours)).toEqual([
      'requests.open',
      'requests.edit',
      'requests.submit',
      'requests.return',
      'requests.submit',
      'requests.approve',
      'requests.transmit',
      'requests.answer',
      'requests.reply_to_conditions',
      'requests.close',
      'requests.note',
    ]);
    expect(await trail(theirs)).toEqual([
      'requests.reveal_person',
      'requests.acknowledge',
      'requests.ask',
      'requests.accept',
      'requests.assign',
      'requests.record_execution',
      'requests.refuse_measure',
      'requests.respond',
      'requests.assign',
      ...Array.from({ length: 4 }, () => 'requests.record_execution'),
      'requests.respond',
      'requests.close',
    ]);
  });
});
