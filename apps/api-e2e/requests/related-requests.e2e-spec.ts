import { randomUUID } from 'node:crypto';
import type {
  FileChangedDto,
  RelatedViewDto,
  RequestContentDto,
} from '@rogatory/requests/contract';
import type { Answer } from '../api-client';
import { bodyOf, FileClient } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';
import { expectField, expectProblem } from './problem-expectations';

// The product starts, and people's passwords are hashed, before the first step.
jest.setTimeout(60_000);

const follows = 'What the wallets led to';
const elsewhere = 'The same wallets at an exchange in Lyon';

describe('Requests that belong together', () => {
  let here: KoreaAndCambodia;
  let lyon: FileClient;
  let second = '';

  beforeAll(async () => {
    here = await startKoreaAndCambodia();
    lyon = await FileClient.of(
      here.product.url,
      here.sides.france.office.person('lead_prosecutor'),
    );
  });
  afterAll(() => here.product.close());

  const open = (
    changes: Partial<RequestContentDto>,
    relatedTo: unknown,
    client: FileClient = here.prosecutor,
  ): Promise<Answer> => {
    const body = { content: { ...here.content(), ...changes }, relatedTo };
    const headers = { 'idempotency-key': randomUUID() };
    return client.http.call('POST', '/api/v1/requests', { body, headers });
  };
  const send = async (id: string): Promise<void> => {
    await here.prosecutor.take(id, 'submit');
    await here.head.take(id, 'approve');
    await here.officer.take(id, 'transmit');
  };
  const relatedOf = async (client: FileClient, id: string): Promise<RelatedViewDto[]> =>
    (await client.read(id)).related;

  it('are named when the draft is opened; the earlier one is told when the newer one goes', async () => {
    const relatedTo = { fileId: here.ours, relation: 'follows' };
    const changes = { title: follows, caseReference: 'KR-2' };
    second = bodyOf<FileChangedDto>(await open(changes, relatedTo), 201).id;
    const first = await here.prosecutor.read(here.ours);
    expect(await relatedOf(here.prosecutor, second)).toMatchObject([
      { fileId: here.ours, reference: first.reference, relation: 'follows' },
    ]);
    expect(first.related).toEqual([]);
    await send(second);
    expect(await relatedOf(here.officer, here.ours)).toMatchObject([
      { fileId: second, reference: 'KR-2', relation: 'followed_by' },
    ]);
  });

  it('keep sealed persons, whose names no page shows, under their seal in the new draft', async () => {
    const { content } = await here.prosecutor.read(here.ours);
    const [masked] = content.persons.filter((person) => person.sealed);
    expect(masked).toMatchObject({ names: [] });
    const relatedTo = { fileId: here.ours, relation: 'follows' };
    const changes = { title: 'Begun from the page', persons: content.persons };
    const { id } = bodyOf<FileChangedDto>(await open(changes, relatedTo), 201);
    const draft = await here.prosecutor.http.get(`/api/v1/requests/${id}/draft`);
    const begun = bodyOf<{ content: RequestContentDto }>(draft, 200).content;
    expect(begun.persons).toEqual(here.content().persons);
    const page = await here.prosecutor.read(id);
    expect(page.content.persons.find(({ code }) => code === masked?.code)).toEqual(masked);
    const trail = await here.product.database.query<{ detail: object }>(
      `select detail from audit_entry where subject_id = $1 and action = 'requests.open'`,
      [id],
    );
    const sealed = content.persons.filter((person) => person.sealed).map(({ code }) => code);
    expect(trail).toEqual([{ detail: { sealedPersons: sealed } }]);
    // Begun without an earlier request, or from a foreign one, nothing comes along.
    const alone = bodyOf<FileChangedDto>(await open(changes, undefined), 201);
    const bare = await here.prosecutor.http.get(`/api/v1/requests/${alone.id}/draft`);
    expect(bodyOf<{ content: RequestContentDto }>(bare, 200).content.persons).toEqual(
      content.persons,
    );
  });

  it('are told in both files of the other side, each by its own ids', async () => {
    const theirSecond = (await here.theirOfficer.arrived(follows)).id;
    expect(await relatedOf(here.theirOfficer, theirSecond)).toMatchObject([
      { fileId: here.theirs, relation: 'follows' },
    ]);
    expect(await relatedOf(here.theirOfficer, here.theirs)).toMatchObject([
      { fileId: theirSecond, reference: 'KR-2', relation: 'followed_by' },
    ]);
    const pages = [
      await here.theirOfficer.page(theirSecond),
      await here.theirOfficer.page(here.theirs),
    ];
    for (const { text } of pages) {
      expect(text).not.toContain(here.ours);
      expect(text).not.toContain(second);
    }
  });

  it('are not told to another State that is asked as well', async () => {
    const relatedTo = { fileId: here.ours, relation: 'elsewhere' };
    const requestedAuthorityId = here.sides.france.office.authorityId;
    const changes = { title: elsewhere, caseReference: 'KR-3', requestedAuthorityId };
    const third = bodyOf<FileChangedDto>(await open(changes, relatedTo), 201).id;
    await send(third);
    const theirs = (await lyon.arrived(elsewhere)).id;
    const page = await lyon.page(theirs);
    const { reference } = await here.officer.read(here.ours);
    expect(page.body).toMatchObject({ related: [], chainIntact: true });
    expect(page.text).not.toContain(reference);
    expect(page.text).not.toContain(here.ours);
    expect(page.text).not.toContain('"elsewhere"');
    const cambodia = await here.theirOfficer.page(here.theirs);
    expect(cambodia.text).not.toContain('KR-3');
    expect(await relatedOf(here.officer, here.ours)).toMatchObject([
      { relation: 'followed_by' },
      { fileId: third, reference: 'KR-3', relation: 'asked_elsewhere' },
    ]);
  });

  it('must be requests of the own office', async () => {
    for (const fileId of [randomUUID(), here.theirs]) {
      const answer = await open({}, { fileId, relation: 'follows' });
      expectField(answer, 422, '/relatedTo/fileId', 'requests.unknown_request');
    }
    const received = { fileId: here.theirs, relation: 'follows' };
    const byReceiver = await open(
      { requestedAuthorityId: here.sides.korea.central.authorityId },
      received,
      here.theirOfficer,
    );
    expectField(byReceiver, 422, '/relatedTo/fileId', 'requests.unknown_request');
  });

  it.each([
    ['a relation nobody states', { relation: 'followed_by' }, '/relatedTo/relation'],
    ['no relation', { relation: undefined }, '/relatedTo/relation'],
    ['something that is no id', { fileId: 'KR-1' }, '/relatedTo/fileId'],
    ['more than is asked', { since: 'ever' }, '/relatedTo/since'],
  ])('are not related by %s', async (_, changes, pointer) => {
    const answer = await open({}, { fileId: here.ours, relation: 'follows', ...changes });
    expectProblem(answer, 400, 'platform.invalid_input');
    expect(answer.body).toMatchObject({ errors: [expect.objectContaining({ pointer })] });
  });
});
