import { randomUUID } from 'node:crypto';
import type { DocumentDto } from '@rogatory/documents/contract';
import type { FileChangedDto, RequestPageDto, SearchAnswerDto } from '@rogatory/requests/contract';
import type { Answer } from '../api-client';
import { DocumentClient } from '../documents/document-client';
import { bodyOf, type FileClient } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const title = 'Wallets of a scam compound';
const secret = 'zyxwallet bc1qar0srrr7';
const secretName = 'zyxledger.csv';
const conditions = ['Not to be shown in court', 'Nothing of it to the police of the province'];

describe('Information sent unasked', () => {
  let here: KoreaAndCambodia;
  let ours = '';
  let theirs = '';
  let document: DocumentDto;
  let theirDocuments: DocumentClient;

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
    const { korea, cambodia } = here.sides;
    const { url } = here.product;
    const documents = await DocumentClient.of(url, korea.central.person('central_officer'));
    theirDocuments = await DocumentClient.of(url, cambodia.central.person('central_officer'));
    document = await documents.upload('bc1qar0srrr7;1.5', secretName);
  });
  afterAll(() => here.product.close());

  const send = (client: FileClient, changes: object): Promise<Answer> => {
    const authorityId = here.sides.cambodia.central.authorityId;
    const body = {
      authorityId,
      title,
      reference: 'KR-SI-7',
      instrument: 'UNTOC',
      conditions,
      text: secret,
      ...changes,
    };
    const headers = { 'idempotency-key': randomUUID() };
    return client.http.call('POST', '/api/v1/spontaneous-information', { body, headers });
  };
  const hits = async (client: FileClient, q: string) =>
    bodyOf<SearchAnswerDto>(await client.http.get(`/api/v1/search?q=${q}`), 200).hits;
  const found = (client: FileClient, q: string, id: string) =>
    client.until(async () => (await hits(client, q)).find(({ fileId }) => fileId === id));
  const replied = (reply: string): Promise<RequestPageDto> =>
    here.officer.until(async () => {
      const page = await here.officer.read(ours);
      return page.information?.reply === reply ? page : undefined;
    });

  it('is whole in the sender’s own file', async () => {
    const answer = await send(here.officer, { attachmentIds: [document.id] });
    ours = bodyOf<FileChangedDto>(answer, 201).id;
    expect(answer.headers.get('location')).toBe(`/api/v1/requests/${ours}`);
    const page = await here.officer.read(ours);
    expect(page).toMatchObject({
      exchange: 'spontaneous_information',
      state: 'information_offered',
      reference: 'KR-SI-7',
      act: 'await_information_reply',
    });
    expect(page.thread[0]).toMatchObject({ text: secret });
    expect(page.thread[0]?.attachments.map(({ name }) => name)).toEqual([secretName]);
  });

  it('shows the other side what it is about and what it would be bound to, no more', async () => {
    theirs = (await here.theirOfficer.arrived(title)).id;
    const answer = await here.theirOfficer.page(theirs);
    const page = bodyOf<RequestPageDto>(answer, 200);
    expect(page).toMatchObject({
      exchange: 'spontaneous_information',
      state: 'information_offered',
      act: 'reply_to_information',
      content: { title, basis: { instrument: 'UNTOC' } },
      information: { conditions, instrument: 'UNTOC', law: 'UNTOC 18(4)-(5)', reply: null },
      chainIntact: true,
    });
    expect(page.counterpart.reference).toBe('KR-SI-7');
    expect(page.thread[0]).toMatchObject({ text: '', attachments: [] });
    expect(answer.text).not.toContain('zyx');
    expect(answer.text).not.toContain(document.sha256);
  });

  it('is not found, not told, not opened before the conditions are accepted', async () => {
    await found(here.theirOfficer, 'compound', theirs);
    for (const q of ['zyxwallet', 'zyxledger', 'bc1qar0srrr7']) {
      expect(await hits(here.theirOfficer, q)).toEqual([]);
    }
    await found(here.officer, 'zyxwallet', ours);
    const notices = await here.theirOfficer.http.get('/api/v1/notices');
    expect(notices.text).toContain(theirs);
    expect(notices.text).not.toContain('zyx');
    expect((await theirDocuments.document(document.id)).status).toBe(404);
    expect((await theirDocuments.download(document.id)).status).toBe(404);
  });

  it('is read in full once the conditions are accepted', async () => {
    await here.theirOfficer.take(theirs, 'reply-to-information', { accepted: true });
    const page = await here.theirOfficer.read(theirs);
    expect(page).toMatchObject({ state: 'information_accepted', chainIntact: true });
    expect(page.thread[0]).toMatchObject({ text: secret });
    expect(page.thread[0]?.attachments.map(({ name }) => name)).toEqual([secretName]);
    expect(await (await theirDocuments.download(document.id)).text()).toBe('bc1qar0srrr7;1.5');
    await found(here.theirOfficer, 'zyxwallet', theirs);
    expect(await replied('accepted')).toMatchObject({ state: 'information_accepted' });
  });

  it('is answered once', async () => {
    const again = await here.theirOfficer.step(theirs, 'reply-to-information', { accepted: false });
    expectProblem(again, 409, 'requests.action_refused');
    expect(again.text).toContain('replied_already');
  });

  it('stays unread for good where its conditions are declined', async () => {
    const declined = 'Another list of wallets';
    ours = bodyOf<FileChangedDto>(await send(here.officer, { title: declined }), 201).id;
    theirs = (await here.theirOfficer.arrived(declined)).id;
    await here.theirOfficer.take(theirs, 'reply-to-information', {
      accepted: false,
      text: 'Our courts would have to see it.',
    });
    const answer = await here.theirOfficer.page(theirs);
    expect(answer.body).toMatchObject({ state: 'information_declined' });
    expect(answer.text).not.toContain('zyx');
    const told = await replied('declined');
    expect(told.thread.at(-1)).toMatchObject({ text: 'Our courts would have to see it.' });
    await here.theirOfficer.take(theirs, 'close', { outcome: 'satisfied' });
    expect((await here.theirOfficer.page(theirs)).text).not.toContain('zyx');
  });

  it.each([
    ['nothing to tell', { text: '' }, '/text'],
    ['no title', { title: '' }, '/title'],
    ['no conditions said', { conditions: null }, '/conditions'],
    ['an empty condition', { conditions: ['x', ''] }, '/conditions'],
    ['more conditions than anybody reads', { conditions: Array(21).fill('x') }, '/conditions'],
    ['a treaty nobody knows', { instrument: 'WESTPHALIA' }, '/instrument'],
    ['an authority that is no id', { authorityId: 7 }, '/authorityId'],
    ['a field nobody knows', { accepted: true }, '/accepted'],
  ])('is not sent with %s', async (_, changes, pointer) => {
    const answer = await send(here.officer, changes);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.text).toContain(`"pointer":"${pointer}`);
  });

  it('is not sent to who cannot receive, nor by who may not transmit', async () => {
    for (const authorityId of [randomUUID(), here.sides.cambodia.police.authorityId]) {
      const answer = await send(here.officer, { authorityId });
      expectField(answer, 422, '/authorityId', 'requests.unknown_authority');
    }
    const foreign = await send(here.officer, { attachmentIds: [document.id, randomUUID()] });
    expectField(foreign, 422, '/attachmentIds/1', 'requests.unknown_document');
    expectProblem(await send(here.prosecutor, {}), 403);
  });

  it('is replied to with yes or no, on information alone', async () => {
    const undecided = await here.theirOfficer.step(theirs, 'reply-to-information', {});
    expectProblem(undecided, 400, 'platform.invalid_input');
    expect(undecided.text).toContain('"pointer":"/accepted"');
    const reply = { accepted: true };
    const onRequest = await here.theirOfficer.step(here.theirs, 'reply-to-information', reply);
    expectProblem(onRequest, 409, 'requests.action_refused');
  });
});
