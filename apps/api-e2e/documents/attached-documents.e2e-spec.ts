import { randomUUID } from 'node:crypto';
import type { DocumentDto } from '@rogatory/documents/contract';
import type { AttachmentDto, DispatchDto, FileChangedDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import type { Answer } from '../api-client';
import { bodyOf, FileClient } from '../requests/file-client';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { registerSides, type Sides } from '../requests/sides';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { DocumentClient } from './document-client';

describe('Documents that travel', () => {
  let product: TestProduct;
  let sides: Sides;
  let lyon: { files: FileClient; documents: DocumentClient };
  let berlin: { files: FileClient; documents: DocumentClient };
  let berlinLead: FileClient;
  let police: DocumentClient;
  let stranger: DocumentClient;
  let outgoing: string;
  let incoming: string;
  let order: DocumentDto;

  beforeAll(async () => {
    product = await startTestProduct();
    sides = await registerSides(product.app);
    const { germany, france, korea } = sides;
    const { url } = product;
    berlin = {
      files: await FileClient.of(url, germany.person('prosecutor')),
      documents: await DocumentClient.of(url, germany.person('prosecutor')),
    };
    berlinLead = await FileClient.of(url, germany.person('lead_prosecutor'));
    lyon = {
      files: await FileClient.of(url, france.office.person('lead_prosecutor')),
      documents: await DocumentClient.of(url, france.office.person('prosecutor')),
    };
    police = await DocumentClient.of(url, france.police.person('executing_officer'));
    stranger = await DocumentClient.of(url, korea.office.person('prosecutor'));
  });
  afterAll(() => product.close());

  const onDraft = async (method: string, path = '', body?: unknown): Promise<Answer> => {
    const { version } = await berlin.files.read(outgoing);
    const headers = { 'if-match': `W/"${version}"`, 'idempotency-key': randomUUID() };
    const address = `/api/v1/requests/${outgoing}/documents${path}`;
    return berlin.files.http.call(method, address, { body, headers });
  };
  const carried = async (): Promise<AttachmentDto[]> =>
    bodyOf<AttachmentDto[]>(
      await berlin.files.http.get(`/api/v1/requests/${outgoing}/documents`),
      200,
    );
  /** The dispatch of a kind, once it has come to whom it was sent. */
  const delivered = (reader: FileClient, id: string, wanted: string): Promise<DispatchDto> =>
    reader.until(async () => {
      const { thread } = await reader.read(id);
      return thread.find(
        ({ kind, deliveries }) =>
          kind === wanted && deliveries.some(({ stage }) => stage === 'delivered'),
      );
    });
  const attachmentOf = ({ id, ...said }: DocumentDto): AttachmentDto => ({
    documentId: id,
    ...said,
  });

  it('are put on a draft and taken off again while it is written', async () => {
    const content = contentOfDossier(dossiers.deFr, sides.france.office.authorityId);
    outgoing = bodyOf<FileChangedDto>(await berlin.files.open(content), 201).id;
    order = await berlin.documents.upload('We order the search.', 'Beschluss.pdf');
    const wrong = await berlin.documents.upload('Wrong case', 'wrong.pdf');
    const documentIds = [order.id, wrong.id];
    expect((await onDraft('POST', '', { documentIds })).status).toBe(200);
    expect(await carried()).toEqual([attachmentOf(order), attachmentOf(wrong)]);
    expect((await onDraft('DELETE', `/${wrong.id}`)).status).toBe(200);
    expect(await carried()).toEqual([attachmentOf(order)]);
    expectProblem(await onDraft('DELETE', `/${wrong.id}`), 404, 'requests.unknown_document');
  });

  it('cannot be those of somebody else, nor nothing at all', async () => {
    const foreign = await stranger.upload('secret', 'secret.pdf');
    for (const id of [foreign.id, randomUUID()]) {
      const answer = await onDraft('POST', '', { documentIds: [order.id, id] });
      expectField(answer, 422, '/documentIds/1', 'requests.unknown_document');
    }
    expectProblem(await onDraft('POST', '', { documentIds: [] }), 400, 'platform.invalid_input');
    expect(await carried()).toEqual([attachmentOf(order)]);
  });

  it('go across with the request, under its hash, and are read on both sides', async () => {
    expect((await lyon.documents.document(order.id)).status).toBe(404);
    await berlin.files.take(outgoing, 'submit');
    await berlinLead.take(outgoing, 'approve');
    await berlinLead.take(outgoing, 'transmit');
    const { title } = await berlin.files.read(outgoing).then(({ content }) => content);
    incoming = (await lyon.files.arrived(title)).id;
    const page = await lyon.files.read(incoming);
    expect(page.thread[0]?.attachments).toEqual([attachmentOf(order)]);
    expect(page.chainIntact).toBe(true);
    const download = await lyon.documents.download(order.id);
    expect(await download.text()).toBe('We order the search.');
  });

  it('cannot be taken off once they were sent', async () => {
    expectProblem(await onDraft('DELETE', `/${order.id}`), 409);
    expect((await lyon.documents.document(order.id)).status).toBe(200);
  });

  it('go with a question and with its answer', async () => {
    await lyon.files.take(incoming, 'acknowledge', { reference: 'LYO-2026-9' });
    const plan = await lyon.documents.upload('Which of these doors?', 'plan.png');
    const questions = [{ text: 'Which door?' }];
    await lyon.files.take(incoming, 'ask', { questions, attachmentIds: [plan.id] });
    await delivered(berlin.files, outgoing, 'question');
    expect(await (await berlin.documents.download(plan.id)).text()).toBe('Which of these doors?');
    const marked = await berlin.documents.upload('This one.', 'marked.png');
    const answers = [{ question: '1', text: 'As marked.' }];
    const foreign = { answers, attachmentIds: [plan.id, randomUUID()] };
    const refused = await berlin.files.step(outgoing, 'answer', foreign);
    expectField(refused, 422, '/attachmentIds/1', 'requests.unknown_document');
    await berlin.files.take(outgoing, 'answer', { answers, attachmentIds: [marked.id, order.id] });
    const answer = await delivered(lyon.files, incoming, 'answer');
    expect(answer.attachments).toEqual([attachmentOf(marked), attachmentOf(order)]);
    expect(await (await lyon.documents.download(marked.id)).text()).toBe('This one.');
  });

  it('are no business of other authorities, nor of who only executes a measure', async () => {
    await lyon.files.take(incoming, 'accept');
    const { measures } = await lyon.files.read(incoming);
    await lyon.files.take(incoming, 'assign', {
      authorityId: sides.france.police.authorityId,
      measureCodes: measures.slice(0, 1).map(({ code }) => code),
    });
    for (const client of [police, stranger]) {
      expectProblem(await client.document(order.id), 404, 'documents.not_found');
      expect((await client.download(order.id)).status).toBe(404);
    }
  });
});
