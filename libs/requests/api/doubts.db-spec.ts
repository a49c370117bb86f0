import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type TestSides,
} from '@rogatory/requests/testing';
import { AcknowledgeRequest, RequestQueries } from './index';

const monday = '2026-11-23T08:30:00Z';
const clock = new ScriptedClock(monday);

describe('The list of files, where something that was sent may not have come', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });
  beforeEach(() => clock.set(monday));

  const story = () => new RequestStory(app, schema, sides);
  const markOf = async (actor: Actor, fileId: string) => {
    const { items } = await app.get(RequestQueries).list(actor, {});
    const row = items.find(({ id }) => id === fileId);
    return row === undefined ? 'not listed' : row.disagreement;
  };

  it('marks a request that was not delivered in ten minutes, for the authority and the office', async () => {
    const { outgoing, korea, prosecutor } = await story().transmitted();
    expect(await markOf(korea.officer, outgoing.id)).toBeNull();
    clock.advance({ minutes: 10 });
    expect(await markOf(korea.officer, outgoing.id)).toBe('not_delivered');
    expect(await markOf(prosecutor, outgoing.id)).toBe('not_delivered');
  });

  it('marks a request that was delivered and that nobody opened for two working days', async () => {
    const { outgoing, korea } = await story().received();
    clock.advance({ hours: 24 });
    expect(await markOf(korea.officer, outgoing.id)).toBeNull();
    clock.advance({ hours: 48 });
    expect(await markOf(korea.officer, outgoing.id)).toBe('not_read');
  });

  it('marks nothing once the other side has written, and then its word where we do not open it', async () => {
    const heard = await story().received();
    const { outgoing, incoming, korea, cambodia } = heard;
    clock.advance({ hours: 1 });
    const reference = 'CA-2026-17';
    await app.get(AcknowledgeRequest).run(cambodia.officer, incoming.id, { reference });
    await heard.carry();
    clock.advance({ hours: 24 * 7 });
    expect(await markOf(korea.officer, outgoing.id)).toBeNull();
    expect(await markOf(cambodia.officer, incoming.id)).toBe('not_read');
  });

  it('shows no mark of a file to those who do not know it', async () => {
    const { outgoing, incoming, korea, cambodia } = await story().received();
    clock.advance({ hours: 24 * 7 });
    const doubts = (actor: Actor) =>
      schema.queryAs(actor, 'select file_id from unheard_dispatches($1::uuid[])', [
        [outgoing.id, incoming.id],
      ]);
    expect(await doubts(korea.officer)).toEqual([{ file_id: outgoing.id }]);
    for (const actor of [
      cambodia.officer,
      cambodia.executor,
      sides.korea.otherOffice.person('prosecutor'),
      sides.germany.office.person('prosecutor'),
    ]) {
      expect(await doubts(actor)).toEqual([]);
    }
  });
});
