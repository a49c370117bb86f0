import { setTimeout as pause } from 'node:timers/promises';
import type { FileChangedDto, SearchAnswerDto, SearchHitDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import { ApiClient } from '../api-client';
import { bodyOf, FileClient } from '../requests/file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from '../requests/korea-and-cambodia';

// The product starts, and people's passwords are hashed, before the first word is sought.
jest.setTimeout(90_000);

/** Words are written down within a second of the step; slow machines get more. */
const patienceMilliseconds = 30_000;

describe('Searching everything that one may see, in every script', () => {
  let story: KoreaAndCambodia;
  let german: FileClient;
  let french: FileClient;
  let cardFraud = '';

  beforeAll(async () => {
    story = await startKoreaAndCambodia();
    const { product, sides, theirOfficer, theirs, prosecutor, ours } = story;
    german = await FileClient.of(product.url, sides.germany.person('lead_prosecutor'));
    french = await FileClient.of(product.url, sides.france.office.person('lead_prosecutor'));
    const content = contentOfDossier(dossiers.deFr, sides.france.office.authorityId);
    cardFraud = bodyOf<FileChangedDto>(await german.open(content), 201).id;
    await theirOfficer.take(theirs, 'ask', {
      questions: [
        { text: 'តើអគារណា ក្នុងក្រុមហ៊ុន? Which building?', measureCode: 'M1' },
        { text: 'บัญชีธนาคารกสิกรใดที่เกี่ยวข้อง', measureCode: 'M2' },
      ],
    });
    await prosecutor.inState(ours, 'question_open');
    await prosecutor.take(ours, 'answer', {
      answers: [
        { question: '1', text: 'مبنى النيابة العامة رقم ٧١٧' },
        { question: '2', text: '국민은행 부산지점 계좌' },
      ],
    });
    await theirOfficer.take(theirs, 'notes', { text: 'Call Zürich before Friday' });
  });
  afterAll(() => story.product.close());

  async function search(client: FileClient, q: string, more = ''): Promise<SearchAnswerDto> {
    const address = `/api/v1/search?q=${encodeURIComponent(q)}${more}`;
    return bodyOf<SearchAnswerDto>(await client.http.get(address), 200);
  }
  /** What is found, once the worker has written down what was said last. */
  async function found(client: FileClient, q: string): Promise<readonly SearchHitDto[]> {
    const deadline = performance.now() + patienceMilliseconds;
    for (;;) {
      const { hits } = await search(client, q);
      if (hits.length > 0 || performance.now() > deadline) return hits;
      await pause(100);
    }
  }
  const words = ({ snippets }: SearchHitDto) =>
    snippets.flatMap(({ field, text, marks }) =>
      marks.map(({ start, end }) => `${field}: ${text.slice(start, end)}`),
    );

  it.each([
    ['a reference as people type it', '00417', 'reference: 00417'],
    ['the same in Arabic digits', '٠٠٤١٧', 'reference: 00417'],
    ['Korean, any part of it', '부산지점', 'answer: 부산지점'],
    ['Arabic without the article', 'نيابة عامة', 'answer: النيابة'],
    ['a number in other digits', '717', 'answer: ٧١٧'],
    ['Khmer without spaces', 'អគារណា', 'question: អគារណា'],
    ['Thai without spaces', 'กสิกร', 'question: กสิกร'],
    ['the beginning of a word', 'compou', 'title: compound'],
  ])('finds %s for both sides, each in its own file', async (_, q, expected) => {
    const ours = await found(story.officer, q);
    const theirs = await found(story.theirOfficer, q);
    const byFile = (hits: readonly SearchHitDto[], id: string) =>
      hits.filter(({ fileId }) => fileId === id).flatMap(words);
    expect(byFile(ours, story.ours)).toContain(expected);
    // Our reference is their other side's.
    const across = expected.replace(/^reference/, 'their_reference');
    expect(byFile(theirs, story.theirs)).toContain(across);
    expect(ours.map(({ fileId }) => fileId)).not.toContain(story.theirs);
    expect(theirs.map(({ fileId }) => fileId)).not.toContain(story.ours);
  });

  it('finds the German order by its title, for its own office alone', async () => {
    const [hit] = await found(german, dossiers.deFr.title.split(' ').slice(0, 2).join(' '));
    expect(hit).toMatchObject({ fileId: cardFraud, direction: 'outgoing', state: 'draft' });
    for (const client of [french, story.officer, story.theirOfficer, story.executor]) {
      expect((await search(client, `"${dossiers.deFr.title}"`)).hits).toEqual([]);
    }
  });

  it('finds a note for the authority that wrote it, with or without its accents', async () => {
    expect((await found(story.theirOfficer, 'zurich friday')).flatMap(words)).toEqual([
      'note: Zürich',
      'note: Friday',
    ]);
    for (const client of [story.officer, story.prosecutor, story.executor, german]) {
      expect((await search(client, 'zurich')).hits).toEqual([]);
    }
  });

  it('finds nobody by the name of a sealed person', async () => {
    await found(story.officer, '00417');
    const sealed = story.content().persons.filter((person) => person.sealed);
    expect(sealed).not.toEqual([]);
    for (const { names } of sealed) {
      for (const { text } of names) {
        const { hits } = await search(story.officer, `"${text}"`);
        expect(hits.flatMap(({ snippets }) => snippets.map(({ field }) => field))).not.toContain(
          'person',
        );
      }
    }
  });

  it('leaves a draft to the office that writes it', async () => {
    const drafts = (await found(story.prosecutor, '00417')).map(({ fileId }) => fileId);
    expect(drafts).toContain(story.draft.id);
    const seen = (await search(story.officer, '00417')).hits.map(({ fileId }) => fileId);
    expect(seen).not.toContain(story.draft.id);
  });

  it('is not for network coordinators', async () => {
    const { product, sides } = story;
    const coordinator = sides.secretariat.person('network_coordinator');
    const client = await ApiClient.signedIn(product.url, coordinator);
    expect((await client.get('/api/v1/search?q=captives')).status).toBe(403);
  });

  it.each([
    ['', '/q'],
    ['?q=', '/q'],
    [`?q=${'a'.repeat(201)}`, '/q'],
    ['?q=a&scope=everywhere', '/scope'],
    ['?q=a&limit=0', '/limit'],
    ['?q=a&limit=51', '/limit'],
    ['?q=a&q=b', '/q'],
    ['?q=a&order=name', '/order'],
  ])('answers 400 and says what is wrong: /search%s', async (query, pointer) => {
    const answer = await story.officer.http.get(`/api/v1/search${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'platform.invalid_input',
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  it('answers 400 for a place that no page named', async () => {
    const answer = await story.officer.http.get('/api/v1/search?q=a&cursor=nowhere');
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'platform.invalid_cursor' });
  });

  it.each(['%%% --- (((', "' | ! & <-> :*", '\\', '""', '\u202e\u200b'])(
    'takes %j for nothing sought, or for words, never for an error',
    async (q) => {
      expect((await search(story.officer, q)).hits).toEqual([]);
    },
  );
});
