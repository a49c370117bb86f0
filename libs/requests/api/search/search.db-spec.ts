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
    await app
      .get(AddNote)
      .run(cambodia, story.incoming.id, { text: 'Zurückhaltung: ask the bank' });
    await app.get(IndexFiles).run();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  async function hits(actor: Actor, q: string): Promise<SearchHitDto[]> {
    return (await app.get(SearchQueries).search(actor, { q })).hits;
  }

  it.each([
    '00417',
    '417',
    '٤١٧',
    '៤១៧',
    'FICT-2026',
    'KH-FICT',
    '형제',
    'scam',
    'captives',
    'cap',
  ])('finds %s', async (q) => {
    const found = await hits(korea, q);
    console.log(
      q,
      JSON.stringify(
        found[0]?.snippets.map((s) => [
          s.field,
          s.text,
          s.marks.map((m) => s.text.slice(m.start, m.end)),
        ]),
      ),
    );
    expect(found).toHaveLength(1);
  });
});
