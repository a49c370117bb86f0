import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type TestSides,
} from '@rogatory/requests/testing';
import { foldFile, type FileEvent, type FileSnapshot } from '../rules/index';
import { DeskQueries, RequestQueries } from './index';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');

describe('A request from Korea to Cambodia', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  let story: RequestStory;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
    story = await new RequestStory(app, schema, sides).closed();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  it('ends closed on both sides', () => {
    expect(story.outgoing.state).toBe('closed');
    expect(story.incoming.state).toBe('closed');
  });

  it('shows both sides the same unbroken thread, each dispatch delivered', async () => {
    const queries = app.get(RequestQueries);
    const ours = await queries.page(story.prosecutor, story.outgoing.id);
    const theirs = await queries.page(story.cambodia.officer, story.incoming.id);
    expect(ours.chainIntact && theirs.chainIntact).toBe(true);
    expect(ours.thread.map(({ kind }) => kind)).toEqual([
      'request',
      'acknowledgement',
      'question',
      'answer',
      'acceptance',
      'response',
      'response',
    ]);
    expect(theirs.thread).toEqual(ours.thread);
    for (const { deliveries } of ours.thread) {
      expect(deliveries.map(({ stage }) => stage)).toEqual(['submitted', 'delivered']);
    }
  });

  it('keeps each file equal to the fold of its own events', async () => {
    for (const { id, direction } of [
      { id: story.outgoing.id, direction: 'outgoing' },
      { id: story.incoming.id, direction: 'incoming' },
    ] as const) {
      const events = await schema.query<{ event: FileEvent }>(
        `select e.payload || jsonb_build_object('kind', e.kind, 'personId', e.person_id,
            'personName', e.person_name, 'authorityId', e.authority_id, 'zone', e.zone,
            'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as event
           from file_event e where e.file_id = $1 order by e.seq`,
        [id],
      );
      const [file] = await schema.query<{ snapshot: FileSnapshot }>(
        'select snapshot from file where id = $1',
        [id],
      );
      expect(
        foldFile(
          direction,
          events.map(({ event }) => event),
        ),
      ).toEqual(file?.snapshot);
    }
  });

  it('puts nothing on a desk once it is closed', async () => {
    const { items } = await app.get(DeskQueries).desk(story.cambodia.officer);
    expect(items).toEqual([]);
  });
});
