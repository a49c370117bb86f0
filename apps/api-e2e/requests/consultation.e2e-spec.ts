import { randomUUID } from 'node:crypto';
import type { FileChangedDto, RequestPageDto } from '@rogatory/requests/contract';
import type { Answer } from '../api-client';
import { bodyOf, type FileClient } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const title = 'May a casino’s video recordings be asked for without a court order?';

/** How often something was said, kind by kind, oldest first. */
const kindsOf = ({ thread }: RequestPageDto) => thread.map(({ kind, from }) => `${kind} ${from}`);

describe('An informal word before a request', () => {
  let here: KoreaAndCambodia;
  let ours = '';
  let theirs = '';

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
  });
  afterAll(() => here.product.close());

  const begin = (client: FileClient, changes: object, key = randomUUID()): Promise<Answer> => {
    const authorityId = here.sides.cambodia.central.authorityId;
    const body = { authorityId, title, text: 'Would you need an order?', ...changes };
    const headers = { 'idempotency-key': key };
    return client.http.call('POST', '/api/v1/consultations', { body, headers });
  };
  const wordCame = (client: FileClient, id: string, count: number): Promise<RequestPageDto> =>
    client.until(async () => {
      const page = await client.read(id);
      const carried = page.thread.every(({ deliveries }) =>
        deliveries.some(({ stage }) => stage === 'delivered'),
      );
      return page.thread.length === count && carried ? page : undefined;
    });

  it('begins a thread of its own, with a name even where the office gives none', async () => {
    const key = randomUUID();
    const answer = await begin(here.prosecutor, {}, key);
    ours = bodyOf<FileChangedDto>(answer, 201).id;
    expect(answer.headers.get('location')).toBe(`/api/v1/requests/${ours}`);
    const again = bodyOf<FileChangedDto>(await begin(here.prosecutor, {}, key), 201);
    expect(again.id).toBe(ours);
    const page = await here.prosecutor.read(ours);
    expect(page).toMatchObject({
      exchange: 'consultation',
      state: 'consultation',
      act: 'await_consultation',
      move: 'them',
      content: { title },
    });
    expect(page.reference).not.toBe('');
  });

  it('reaches the other side as a word, with nothing asked', async () => {
    theirs = (await here.theirOfficer.arrived(title)).id;
    const page = await here.theirOfficer.read(theirs);
    expect(page).toMatchObject({ exchange: 'consultation', act: 'reply_to_consultation' });
    expect(page.measures).toEqual([]);
    expect(page.thread[0]).toMatchObject({
      kind: 'consultation',
      text: 'Would you need an order?',
    });
    const allowed = page.actions.filter((entry) => entry.allowed).map(({ action }) => action);
    expect(allowed).toContain('consult');
    expect(allowed).not.toContain('accept');
  });

  it('is answered, and goes back and forth as a conversation', async () => {
    await here.theirOfficer.take(theirs, 'consult', { text: 'Yes, of the provincial court.' });
    expect((await wordCame(here.prosecutor, ours, 2)).act).toBe('reply_to_consultation');
    await here.prosecutor.take(ours, 'consult', { text: 'Thank you; we shall ask in writing.' });
    expect(kindsOf(await wordCame(here.theirOfficer, theirs, 3))).toEqual([
      'consultation requesting',
      'consultation requested',
      'consultation requesting',
    ]);
  });

  it('becomes the draft of a request of which the other side learns nothing', async () => {
    const before = (await here.theirOfficer.read(theirs)).version;
    const elsewhere = {
      ...here.content(),
      requestedAuthorityId: here.sides.france.office.authorityId,
    };
    expectField(
      await here.prosecutor.step(ours, 'formalise', { content: elsewhere }),
      422,
      '/content/requestedAuthorityId',
      'requests.unknown_authority',
    );
    expectProblem(await here.officer.step(ours, 'formalise', { content: here.content() }), 403);
    const content = { ...here.content(), title };
    const drafted = await here.prosecutor.take(ours, 'formalise', { content });
    expect(drafted.state).toBe('draft');
    const page = await here.theirOfficer.read(theirs);
    expect(page).toMatchObject({ version: before, exchange: 'consultation', measures: [] });
    expect(JSON.stringify(page)).not.toContain(content.caseReference);
    expectProblem(await here.prosecutor.step(ours, 'formalise', { content }), 409);
  });

  it('goes out as a request in the same thread, to the same two files', async () => {
    await here.prosecutor.take(ours, 'submit');
    await here.head.take(ours, 'approve');
    await here.officer.take(ours, 'transmit');
    const received = await here.theirOfficer.inState(theirs, 'received');
    expect(received).toMatchObject({ exchange: 'request', chainIntact: true });
    expect(kindsOf(received).at(-1)).toBe('request requesting');
    expect(received.thread.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(received.measures.map(({ code }) => code)).toContain('M1');
    await here.theirOfficer.take(theirs, 'acknowledge', { reference: 'KH/2' });
    const ack = await here.prosecutor.inState(ours, 'acknowledged');
    expect(ack.counterpart.reference).toBe('KH/2');
  });

  it('may still be said beside the request', async () => {
    await here.theirOfficer.take(theirs, 'consult', { text: 'We can hear you by telephone.' });
    const page = await wordCame(here.prosecutor, ours, 6);
    expect(page).toMatchObject({ exchange: 'request', state: 'acknowledged', chainIntact: true });
  });

  const tooLong = 'x'.repeat(10_001);
  it.each([
    ['nothing said', { text: '' }, '/text'],
    ['more than a word', { text: tooLong }, '/text'],
    ['no title', { title: '' }, '/title'],
    ['a title longer than a request may have', { title: 'x'.repeat(201) }, '/title'],
    ['an authority that is no id', { authorityId: 'Phnom Penh' }, '/authorityId'],
    ['an empty reference', { reference: '' }, '/reference'],
    ['a field nobody knows', { measures: [] }, '/measures'],
    ['documents that are no list', { attachmentIds: 'all' }, '/attachmentIds'],
  ])('is not begun with %s', async (_, changes, pointer) => {
    const answer = await begin(here.prosecutor, changes);
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.text).toContain(`"pointer":"${pointer}`);
  });

  it('is not begun with who cannot receive, nor with documents of nobody', async () => {
    const { cambodia, korea } = here.sides;
    const addressees = [
      randomUUID(),
      cambodia.police.authorityId,
      korea.central.authorityId,
      here.sides.secretariat.authorityId,
    ];
    for (const authorityId of addressees) {
      const answer = await begin(here.prosecutor, { authorityId });
      expectField(answer, 422, '/authorityId', 'requests.unknown_authority');
    }
    const withDocument = await begin(here.prosecutor, { attachmentIds: [randomUUID()] });
    expectField(withDocument, 422, '/attachmentIds/0', 'requests.unknown_document');
  });

  it('is begun by who may draft, under a key of its own', async () => {
    expectProblem(await begin(here.executor, {}), 403);
    const without = await here.prosecutor.http.call('POST', '/api/v1/consultations', { body: {} });
    expectProblem(without, 400, 'platform.idempotency_key_missing');
  });

  it('is no word without words, and no draft without contents', async () => {
    expectField(
      await here.prosecutor.step(ours, 'consult', { text: '' }),
      400,
      '/text',
      'min_length',
    );
    expectProblem(await here.prosecutor.step(ours, 'formalise', {}), 400);
    expectProblem(await here.prosecutor.step(here.draft.id, 'consult', { text: 'x' }), 409);
  });
});
