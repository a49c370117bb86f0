import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@rogatory/platform/contract';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type TestSides,
} from '@rogatory/requests/testing';
import type { SearchHitDto } from '../../contract/index';
import { AddNote } from '../files/add-note';
import { IndexFiles } from './index-files';
import { SearchQueries } from './search-queries';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');

describe('Searching everything that one may see', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  let story: RequestStory;
  let korea: Actor;
  let office: Actor;
  let cambodia: Actor;
  let police: Actor;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
    story = await new RequestStory(app, schema, sides).responded();
    korea = story.korea.officer;
    office = story.prosecutor;
    cambodia = story.cambodia.officer;
    police = story.cambodia.executor;
    await note(cambodia, story.incoming.id, 'Zurückhaltung with the bank');
    await app.get(IndexFiles).run();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  function note(actor: Actor, fileId: string, text: string) {
    return app.get(AddNote).run(actor, fileId, { text });
  }
  async function hits(actor: Actor, q: string): Promise<SearchHitDto[]> {
    return (await app.get(SearchQueries).search(actor, { q })).hits;
  }
  /** Which fields of the one request show what was sought. */
  async function fields(actor: Actor, q: string): Promise<string[]> {
    const found = await hits(actor, q);
    return found.flatMap(({ snippets }) => snippets.map(({ field }) => field));
  }

  it.each([
    ['00417', 'reference'],
    ['٤١٧', 'reference'],
    ['FICT-2026', 'reference'],
    ['KH-FICT/URG', 'their_reference'],
    ['captives comp', 'title'],
    ['"forced labour"', 'title'],
    ['Which floor', 'question'],
    ['second and the third', 'answer'],
    ['First answer', 'dispatch'],
  ])('finds %s and shows it in the %s', async (q, field) => {
    expect(await fields(korea, q)).toContain(field);
  });

  it('shows where it stands: the passage, the dispatch, the offsets of what matched', async () => {
    const [found] = await hits(cambodia, 'flor');
    expect(found).toBeUndefined();
    const [hit] = await hits(cambodia, 'floor building');
    expect(hit).toMatchObject({ fileId: story.incoming.id, direction: 'incoming' });
    const [snippet] = hit?.snippets ?? [];
    expect(snippet).toMatchObject({ field: 'question', dispatchNumber: 3, cutBefore: false });
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'floor',
      'Building',
    ]);
  });

  it('finds each side its own file alone', async () => {
    expect((await hits(korea, '00417')).map(({ fileId }) => fileId)).toEqual([story.outgoing.id]);
    expect((await hits(office, '00417')).map(({ fileId }) => fileId)).toEqual([story.outgoing.id]);
    expect((await hits(cambodia, '00417')).map(({ fileId }) => fileId)).toEqual([
      story.incoming.id,
    ]);
  });

  it('finds a foreign authority nothing, nor another office of the same State', async () => {
    for (const actor of [
      sides.germany.office.person('prosecutor'),
      sides.korea.otherOffice.person('prosecutor'),
      sides.cambodia.otherPolice.person('executing_officer'),
    ]) {
      expect(await hits(actor, '00417')).toEqual([]);
      expect(await hits(actor, 'captives')).toEqual([]);
    }
  });

  it('finds nobody by the name of a sealed person, whoever asks', async () => {
    const sealed = story.content.persons.filter((person) => person.sealed);
    const open = story.content.persons.filter((person) => !person.sealed);
    expect(sealed.length).toBeGreaterThan(0);
    for (const actor of [korea, office, cambodia, police]) {
      for (const { names } of sealed) {
        for (const { text } of names) expect(await fields(actor, text)).not.toContain('person');
      }
    }
    const [known] = open.flatMap(({ names }) => names);
    expect(await fields(korea, known?.text ?? '')).toContain('person');
  });

  it('finds a note for the authority that wrote it, and for nobody else', async () => {
    expect(await fields(cambodia, 'zuruckhaltung')).toEqual(['note']);
    for (const actor of [korea, office, police]) {
      expect(await hits(actor, 'zuruckhaltung')).toEqual([]);
    }
  });

  it('finds an executing authority its own measures, and nothing of the others or the thread', async () => {
    const measure = (code: string) =>
      story.content.measures.find((one) => one.code === code)?.details.slice(0, 60) ?? '';
    expect(await fields(police, measure('M1'))).toContain('measure');
    expect(await fields(police, measure('M2'))).not.toContain('measure');
    expect(await hits(police, 'Which floor')).toEqual([]);
  });

  it('no longer finds what is no longer to be seen, even before the words are written anew', async () => {
    await schema.query('update assignment set authority_id = $1 where authority_id = $2', [
      sides.cambodia.otherPolice.id,
      police.authorityId,
    ]);
    const details = story.content.measures.find(({ code }) => code === 'M1')?.details ?? '';
    expect(await fields(police, details.slice(0, 60))).not.toContain('measure');
    await schema.query('update assignment set authority_id = $1', [police.authorityId]);
  });

  it('writes the words of a change down when the worker comes by', async () => {
    await note(korea, story.outgoing.id, 'Xylophone');
    expect(await hits(korea, 'xylophone')).toEqual([]);
    await app.get(IndexFiles).run();
    expect(await fields(korea, 'xylophone')).toEqual(['note']);
  });

  it('writes a file’s words once, however many workers come by', async () => {
    await note(korea, story.outgoing.id, 'Metronome');
    await note(korea, story.outgoing.id, 'Barometer');
    await Promise.all([1, 2, 3].map(() => app.get(IndexFiles).run()));
    await app.get(IndexFiles).run();
    expect(await fields(korea, 'metronome barometer')).toEqual(['note', 'note']);
    expect(await schema.query('select * from search_due')).toEqual([]);
  });

  it('ranks a reference before a title, a title before a text, and what moved last first', async () => {
    const write = async (title: string, caseReference: string, text: string) => {
      const content = { ...story.content, title, caseReference };
      const facts = [{ language: 'en', text }];
      const opened = await new RequestStory(app, schema, sides).drafted({ ...content, facts });
      return opened.outgoing.id;
    };
    clock.set('2026-11-16T08:30:00Z');
    const inText = await write('One', 'A-1', 'A theodolite was bought');
    const older = await write('Theodolite stolen', 'A-2', 'Elsewhere');
    clock.set('2026-11-23T08:30:00Z');
    const newer = await write('Theodolite found', 'A-3', 'Elsewhere');
    const inReference = await write('Two', 'THEODOLITE-4', 'Elsewhere');
    await app.get(IndexFiles).run();
    const found = await hits(office, 'theodolite');
    expect(found.map(({ fileId }) => fileId)).toEqual([inReference, newer, older, inText]);
    const answer = await app.get(SearchQueries).search(office, { q: 'theodolite', limit: 3 });
    expect(answer).toMatchObject({ count: 4, more: false });
    const rest = await app
      .get(SearchQueries)
      .search(office, { q: 'theodolite', limit: 3, cursor: answer.nextCursor ?? '' });
    expect(rest.hits.map(({ fileId }) => fileId)).toEqual([inText]);
    expect(rest.nextCursor).toBeNull();
    const headings = await app
      .get(SearchQueries)
      .search(office, { q: 'theodolite', scope: 'headings' });
    expect(headings.hits.map(({ fileId }) => fileId)).toEqual([inReference, newer, older]);
  });
});
