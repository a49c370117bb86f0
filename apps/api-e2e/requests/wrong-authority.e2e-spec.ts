import { registerOffice, type RegisteredOffice } from '@rogatory/jurisdictions/testing';
import type { FileChangedDto, RequestPageDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { expectField, expectProblem } from './problem-expectations';
import { registerSides } from './sides';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const manila = { jurisdiction: 'PH', zone: 'Asia/Manila' } as const;
const central = ['central_officer', 'central_head'] as const;

describe('A request that went to the wrong authority', () => {
  let product: TestProduct;
  let department: RegisteredOffice;
  let court: RegisteredOffice;
  let elsewhere: string;
  let wrongId = '';
  let thai: FileClient;
  let council: FileClient;
  let justice: FileClient;
  let ours = '';
  let first = '';
  let second = '';

  beforeAll(async () => {
    product = await startTestProduct();
    product.clock.set('2026-12-04T09:00:00Z');
    elsewhere = (await registerSides(product.app)).france.office.authorityId;
    const bangkok = await registerOffice(product.app, {
      jurisdiction: 'TH',
      zone: 'Asia/Bangkok',
      kind: 'central',
      name: 'Office of the Attorney General',
      roles: central,
    });
    const wrong = { ...manila, kind: 'central', name: 'Anti-money-laundering council' } as const;
    const office = await registerOffice(product.app, { ...wrong, roles: central });
    wrongId = office.authorityId;
    const right = { ...manila, kind: 'central', name: 'Department of Justice' } as const;
    department = await registerOffice(product.app, { ...right, roles: central });
    court = await registerOffice(product.app, {
      ...manila,
      kind: 'competent',
      name: 'Regional trial court',
      roles: ['lead_prosecutor'],
      centralAuthorityId: department.authorityId,
    });
    thai = await FileClient.of(product.url, bangkok.person('central_officer'));
    const head = await FileClient.of(product.url, bangkok.person('central_head'));
    council = await FileClient.of(product.url, office.person('central_officer'));
    justice = await FileClient.of(product.url, department.person('central_officer'));
    const content = contentOfDossier(dossiers.thPh, office.authorityId);
    ours = bodyOf<FileChangedDto>(await thai.open(content), 201).id;
    await thai.take(ours, 'submit');
    await head.take(ours, 'approve');
    await thai.take(ours, 'transmit');
    first = (await council.arrived(dossiers.thPh.title)).id;
  });
  afterAll(() => product.close());

  const reasons = 'The Department of Justice is the central authority.';

  it('cannot be passed to another State, nor to itself', async () => {
    for (const authorityId of [elsewhere, '018f2b7a-0000-7000-8000-000000000009']) {
      const refused = await council.step(first, 'forward', { authorityId, reasons });
      expectField(refused, 422, '/authorityId', 'requests.unknown_authority');
    }
  });

  it('is forwarded with the day it first came; the sender is told whom to write to', async () => {
    await council.take(first, 'ask', { questions: [{ text: 'Which year is 12/03/2530?' }] });
    await thai.inState(ours, 'question_open');
    product.clock.set('2026-12-04T09:04:00Z');
    const { authorityId } = department;
    const forwarded = await council.take(first, 'forward', { authorityId, reasons });
    expect(forwarded.state).toBe('forwarded');
    second = (await justice.arrived(dossiers.thPh.title)).id;
    const told = await thai.until(async () => {
      const page = await thai.read(ours);
      return page.transmission.forwarded === null ? undefined : page;
    });
    expect(told.counterpart.authorityName).toBe('Department of Justice');
    expect(told.transmission.forwarded).toMatchObject({ authorityName: 'Department of Justice' });
    expect((await thai.list()).find(({ id }) => id === ours)?.counterpartName).toBe(
      'Department of Justice',
    );
  });

  it('lies whole before the competent authority: every dispatch, and what was asked', async () => {
    const page = await justice.read(second);
    expect(page.thread.map(({ kind }) => kind)).toEqual(['request', 'question', 'forwarding']);
    expect(page.chainIntact).toBe(true);
    expect(page.content.facts).not.toEqual([]);
    expect(page.state).toBe('question_open');
    expect(page.transmission.firstReceivedAt).toBe('2026-12-04T09:00:00Z');
    const clocks = page.clocks.map(({ id }) => id);
    expect(clocks).toContain('acknowledgement:first_receipt');
    expect(page.clocks.find(({ id }) => id === 'acknowledgement')?.dueDate).toBe('2026-12-14');
  });

  it('is answered to the competent authority, and the first one learns nothing more', async () => {
    await thai.take(ours, 'answer', { answers: [{ question: '1', text: 'The year 1987.' }] });
    await justice.until(async () => {
      const page = await justice.read(second);
      return page.state === 'question_open' ? undefined : page;
    });
    await justice.take(second, 'acknowledge', { reference: 'DOJ/2026/77' });
    await thai.inState(ours, 'acknowledged');
    const left = await council.read(first);
    expect(left.thread.map(({ kind }) => kind)).toEqual(['request', 'question', 'forwarding']);
    expect(left).toMatchObject({ state: 'forwarded', act: 'close_file', chainIntact: true });
    expectProblem(await council.step(first, 'acknowledge', { reference: 'AMLC/1' }), 409);
    expectProblem(await council.page(second), 404);
    expectProblem(await justice.page(first), 404);
    const spoken = await product.database.query<{ count: number }>(
      'select count(*)::int as count from thread_forwarding',
    );
    expect(spoken).toEqual([{ count: 1 }]);
  });

  it('may go on once more, to the court under the department', async () => {
    const { authorityId } = court;
    await justice.take(second, 'forward', { authorityId, reasons: 'The court has the accounts.' });
    const judge = await FileClient.of(product.url, court.person('lead_prosecutor'));
    const third = (await judge.arrived(dossiers.thPh.title)).id;
    const page: RequestPageDto = await judge.read(third);
    expect(page.thread).toHaveLength(6);
    expect(page.transmission.firstReceivedAt).toBe('2026-12-04T09:00:00Z');
    await judge.take(third, 'acknowledge', { reference: 'RTC/9' });
    await thai.until(async () => {
      const read = await thai.read(ours);
      return read.counterpart.reference === 'RTC/9' ? read : undefined;
    });
    expect((await justice.read(second)).thread).toHaveLength(6);
  });

  it('is corrected towards who has it now', async () => {
    await thai.take(ours, 'correct', { reason: 'Calendar years of our era' });
    const draft = await thai.http.get(`/api/v1/requests/${ours}/draft`);
    const { content } = bodyOf<{ content: object }>(draft, 200);
    expect(content).toMatchObject({ requestedAuthorityId: court.authorityId });
    await thai.rewrite(ours, content);
  });

  it('may come back to the authority that it came to first, which acknowledges it anew', async () => {
    const judge = await FileClient.of(product.url, court.person('lead_prosecutor'));
    const third = (await judge.arrived(dossiers.thPh.title)).id;
    const { authorityId } = await thai.read(ours).then(({ counterpart }) => counterpart);
    expect(authorityId).toBe(court.authorityId);
    const back = { authorityId: wrongId, reasons: 'The council froze the accounts itself.' };
    await judge.take(third, 'forward', back);
    const page = await council.until(async () => {
      const read = await council.read(first);
      return read.transmission.forwarded === null ? read : undefined;
    });
    expect(page).toMatchObject({ chainIntact: true });
    expect(page.thread.map(({ kind }) => kind).at(-1)).toBe('forwarding');
    await council.take(first, 'acknowledge', { reference: 'AMLC/2' });
    await thai.until(async () => {
      const read = await thai.read(ours);
      return read.counterpart.reference === 'AMLC/2' ? read : undefined;
    });
    expectProblem(await judge.step(third, 'acknowledge', { reference: 'RTC/10' }), 409);
  });
});
