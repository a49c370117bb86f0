import { registerOffice } from '@rogatory/jurisdictions/testing';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf, FileClient } from './file-client';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const central = ['central_officer', 'central_head'] as const;

describe('Antiquities: a letter rogatory by embassy', () => {
  let product: TestProduct;
  let lead: FileClient;
  let prosecutor: FileClient;
  let officer: FileClient;
  let head: FileClient;
  let chambers: FileClient;
  let chambersHead: FileClient;
  let executor: FileClient;
  let police: string;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    product = await startTestProduct();
    product.clock.set('2026-11-02T01:00:00Z');
    const dubai = { jurisdiction: 'AE', zone: 'Asia/Dubai' } as const;
    const putrajaya = { jurisdiction: 'MY', zone: 'Asia/Kuala_Lumpur' } as const;
    const ministry = await registerOffice(product.app, {
      ...dubai,
      kind: 'central',
      name: 'Ministry of Justice',
      roles: central,
    });
    const prosecution = await registerOffice(product.app, {
      ...dubai,
      kind: 'competent',
      name: 'Public Prosecution',
      roles: ['prosecutor', 'lead_prosecutor'],
      centralAuthorityId: ministry.authorityId,
    });
    const attorney = await registerOffice(product.app, {
      ...putrajaya,
      kind: 'central',
      name: 'Attorney General’s Chambers',
      roles: central,
    });
    const executing = await registerOffice(product.app, {
      ...putrajaya,
      kind: 'executing',
      name: 'Royal police',
      roles: ['executing_officer'],
      centralAuthorityId: attorney.authorityId,
    });
    police = executing.authorityId;
    prosecutor = await FileClient.of(product.url, prosecution.person('prosecutor'));
    lead = await FileClient.of(product.url, prosecution.person('lead_prosecutor'));
    officer = await FileClient.of(product.url, ministry.person('central_officer'));
    head = await FileClient.of(product.url, ministry.person('central_head'));
    chambers = await FileClient.of(product.url, attorney.person('central_officer'));
    chambersHead = await FileClient.of(product.url, attorney.person('central_head'));
    executor = await FileClient.of(product.url, executing.person('executing_officer'));
    const content = contentOfDossier(dossiers.aeMy, attorney.authorityId);
    ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
  });
  afterAll(() => product.close());

  it('is looked at in the office before it leaves the office', async () => {
    const asked = await prosecutor.take(ours, 'ask-review', { remark: 'Is the seal enough?' });
    expect(asked.state).toBe('internal_review');
    expect((await lead.read(ours)).act).toBe('review_in_office');
    expectProblem(await officer.page(ours), 404);
    await lead.take(ours, 'return', { remark: 'Name the museum.' });
    await prosecutor.take(ours, 'ask-review');
    expectProblem(await prosecutor.step(ours, 'submit'), 409);
    await lead.take(ours, 'submit', { remark: 'Good.' });
    await head.take(ours, 'approve');
  });

  it('goes out with its proof and is announced; it is received when the papers come', async () => {
    product.clock.set('2026-11-02T01:05:00Z');
    await officer.take(ours, 'transmit', {
      channel: 'diplomatic',
      proof: 'Note verbale 2026/118',
      occurredAt: '2026-11-02T05:02:00+04:00',
    });
    theirs = (await chambers.arrived(dossiers.aeMy.title)).id;
    const page = await chambers.read(theirs);
    expect(page).toMatchObject({ state: 'announced', move: 'them', act: 'await_written_request' });
    expect(page.clocks.filter(({ kind }) => kind === 'house')).toEqual([]);
    expect(page.thread[0]).toMatchObject({
      channel: 'diplomatic',
      proof: 'Note verbale 2026/118',
      occurredAt: '2026-11-02T01:02:00Z',
    });
  });

  it('shows each leg that somebody else carried, with its proof', async () => {
    const proof = 'Stamp of the foreign ministry';
    const unknown = await officer.step(ours, 'record-relay', { dispatchNumber: 7, proof });
    expectField(unknown, 422, '/dispatchNumber', 'requests.unknown_dispatch');
    await officer.take(ours, 'record-relay', { dispatchNumber: 1, proof: 'Handed to the embassy' });
    await officer.take(ours, 'record-relay', {
      dispatchNumber: 1,
      proof,
      occurredAt: '2026-11-02T09:03:30+08:00',
    });
    const { thread, history } = await officer.read(ours);
    expect(thread[0]?.deliveries.filter(({ stage }) => stage === 'relayed')).toMatchObject([
      { at: '2026-11-02T01:03:30+00:00', proof },
      { proof: 'Handed to the embassy' },
    ]);
    expect(history.at(-1)).toMatchObject({
      kind: 'relay_recorded',
      occurredAt: '2026-11-02T01:03:30+00:00',
    });
  });

  it('is received when the Chambers say so: their clocks run from that day', async () => {
    const receipt = {
      channel: 'diplomatic' as const,
      complete: true,
      remark: 'Seven days by embassy',
    };
    const future = { ...receipt, occurredAt: '2026-11-03T09:40:00+08:00' };
    const refused = await chambers.step(theirs, 'register-receipt', future);
    expectField(refused, 422, '/occurredAt', 'requests.time_in_future');
    product.clock.set('2026-11-02T01:08:00Z');
    const at = { ...receipt, occurredAt: '2026-11-02T09:06:00+08:00' };
    const changed = await chambers.take(theirs, 'register-receipt', at);
    expect(changed.state).toBe('received');
    const page = await chambers.read(theirs);
    expect(page.transmission.receipt).toMatchObject({
      at: '2026-11-02T01:06:00Z',
      channel: 'diplomatic',
      complete: true,
    });
    const dues = Object.fromEntries(page.clocks.map(({ id, dueDate }) => [id, dueDate]));
    expect(dues).toMatchObject({ legal_view: '2026-12-02', 'status_note:1': '2027-01-01' });
    const again = await chambers.step(theirs, 'register-receipt', at);
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('registered_already');
  });

  it('is seen once somebody who may act saw it, and only once', async () => {
    const see = (client: FileClient, id: string, upTo: unknown) =>
      client.http.call('POST', `/api/v1/requests/${id}/read`, { body: { upTo } });
    expectProblem(await see(chambers, theirs, 0), 400, 'platform.invalid_input');
    expectProblem(await see(chambers, ours, 1), 404);
    expectProblem(await see(executor, theirs, 1), 403);
    expect(bodyOf(await see(chambers, theirs, 9), 200)).toEqual({ marked: 1 });
    expect(bodyOf(await see(chambers, theirs, 9), 200)).toEqual({ marked: 0 });
    const { thread } = await officer.read(ours);
    expect(thread[0]?.deliveries.at(-1)?.stage).toBe('read');
    const trail = await product.database.query<{ count: number }>(
      `select count(*)::int as count from audit_entry where action = 'requests.read'`,
    );
    expect(trail).toEqual([{ count: 1 }]);
  });

  it('never tells the other side who executes: what they read leaves no mark', async () => {
    await chambers.take(theirs, 'acknowledge', { reference: 'AGC/2026/5' });
    expectProblem(await chambers.step(theirs, 'accept'), 403);
    await chambersHead.take(theirs, 'accept');
    await chambers.take(theirs, 'assign', { authorityId: police, measureCodes: ['M1'] });
    await officer.inState(ours, 'accepted');
    expect((await executor.read(theirs)).thread).toEqual([]);
    const { thread } = await chambers.read(theirs);
    expect(thread.flatMap(({ deliveries }) => deliveries.map(({ stage }) => stage))).not.toContain(
      'executed',
    );
  });
});
