import type { NoticeDto, UnreadCountDto } from '@rogatory/notifications/contract';
import type { FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { randomUUID } from 'node:crypto';
import { bodyOf, FileClient } from '../requests/file-client';
import { registerSides, type Sides } from '../requests/sides';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { MailServer } from './mail-server';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const notices = async (client: FileClient): Promise<readonly NoticeDto[]> =>
  bodyOf<{ items: NoticeDto[] }>(await client.http.get('/api/v1/notices'), 200).items;

describe('Who is told of a European Investigation Order', () => {
  const mailServer = new MailServer();
  let product: TestProduct;
  let sides: Sides;
  let prosecutor: FileClient;
  let lead: FileClient;
  let lyon: FileClient;
  let lyonLead: FileClient;
  let police: FileClient;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    await mailServer.start();
    product = await startTestProduct(mailServer.environment);
    sides = await registerSides(product.app);
    const { germany, france } = sides;
    prosecutor = await FileClient.of(product.url, germany.person('prosecutor'));
    lead = await FileClient.of(product.url, germany.person('lead_prosecutor'));
    lyon = await FileClient.of(product.url, france.office.person('prosecutor'));
    lyonLead = await FileClient.of(product.url, france.office.person('lead_prosecutor'));
    police = await FileClient.of(product.url, france.police.person('executing_officer'));
  });
  afterAll(async () => {
    await product?.close();
    await mailServer.stop();
  });

  const told = (client: FileClient, cause: string): Promise<NoticeDto> =>
    client.until(async () => (await notices(client)).find((notice) => notice.cause === cause));

  it('the lead is told that a draft waits for approval, its author is not', async () => {
    const content = contentOfDossier(dossiers.deFr, sides.france.office.authorityId);
    ours = bodyOf<FileChangedDto>(await prosecutor.open(content), 201).id;
    await prosecutor.take(ours, 'submit');
    const notice = await told(lead, 'approval_waiting');
    expect(notice).toMatchObject({ fileId: ours, capacity: 'role', readAt: null });
    expect(await notices(prosecutor)).toEqual([]);
  });

  it('the other side is told that a request has come, in the console and by mail', async () => {
    await lead.take(ours, 'approve');
    await lead.take(ours, 'transmit');
    theirs = (await lyonLead.arrived(dossiers.deFr.title)).id;
    expect(await told(lyonLead, 'request_arrived')).toMatchObject({ fileId: theirs });
    const { email } = sides.france.office.person('lead_prosecutor');
    const mail = await lyonLead.until(async () => mailServer.to(email)[0]);
    expect(mail.text).toContain(`https://rogatory.example/requests/${theirs}`);
    expect(mail.headerLines.map(({ line }) => line).join('\n')).toContain('auto-generated');
    for (const said of [dossiers.deFr.title, ...Object.values(dossiers.deFr.caseReference)]) {
      expect(mail.text).not.toContain(said);
    }
  });

  it('a question is told to the author of the request', async () => {
    await lyonLead.take(theirs, 'acknowledge', { reference: 'DEE 2026/77' });
    await lyonLead.take(theirs, 'ask', { questions: [{ text: 'Which of the accounts?' }] });
    const notice = await told(prosecutor, 'question_arrived');
    expect(notice).toMatchObject({ fileId: ours, act: 'answer_questions' });
    const { email } = sides.germany.person('prosecutor');
    const mail = await prosecutor.until(async () =>
      mailServer.to(email).find(({ subject }) => subject?.includes('question') ?? false),
    );
    expect(mail.subject).toContain(notice.reference);
    expect(mail.text).not.toContain('accounts');
  });

  it('the police is told of the measures it is given, and of nothing before', async () => {
    expect(await notices(police)).toEqual([]);
    await prosecutor.take(ours, 'answer', { answers: [{ question: '1', text: 'All of them.' }] });
    await lyonLead.until(async () =>
      (await lyonLead.read(theirs)).state === 'acknowledged' ? true : undefined,
    );
    await lyonLead.take(theirs, 'accept');
    const measureCodes = (await lyonLead.read(theirs)).measures.map(({ code }) => code);
    const { authorityId } = sides.france.police;
    await lyonLead.take(theirs, 'assign', { authorityId, measureCodes });
    const notice = await told(police, 'measure_assigned');
    expect(notice).toMatchObject({ fileId: theirs, act: 'execute_measures' });
    expect(await notices(police)).toHaveLength(1);
  });

  it('nobody hears twice of one step, and every mail has a number of its own', async () => {
    const ids = mailServer.mails.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    const doubled = await product.database.query(
      'select 1 from notice group by person_id, key having count(*) > 1',
    );
    expect(doubled).toEqual([]);
  });

  it('a notice is read once, by its own reader, and the count follows', async () => {
    const unread = async () =>
      bodyOf<UnreadCountDto>(await lyonLead.http.get('/api/v1/notices/unread'), 200).unread;
    const before = await unread();
    const [first] = await notices(lyonLead);
    const headers = () => ({ 'idempotency-key': randomUUID() });
    const path = `/api/v1/notices/${first?.id}/read`;
    expect((await lyon.http.call('POST', path, { headers: headers() })).status).toBe(404);
    expect((await lyonLead.http.call('POST', path, { headers: headers() })).status).toBe(204);
    expect(await unread()).toBe(before - 1);
    const body = { until: product.clock.now().toString() };
    const all = await lyonLead.http.call('POST', '/api/v1/notices/read', {
      body,
      headers: headers(),
    });
    expect(all.status).toBe(204);
    expect(await unread()).toBe(0);
  });
});
