import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
} from '@rogatory/requests/testing';
import { clockKinds } from '../contract/index';
import { deskGroup, type NextMove } from '../rules/index';
import { DeskQueries } from './index';

// Monday 23 November 2026, 15:30 in Phnom Penh.
const now = '2026-11-23T08:30:00Z';
const dues = [
  '2026-11-22T08:30:00Z',
  now,
  '2026-11-23T17:00:00Z',
  '2026-11-26T08:30:00Z',
  '2026-11-29T17:00:00Z',
  '2026-12-24T08:30:00Z',
];
const cases = clockKinds.flatMap((kind) => dues.map((due) => ({ kind, due })));

describe('The desk as PostgreSQL groups it', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let story: RequestStory;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, new ScriptedClock(now));
    story = await new RequestStory(app, schema, await registerTestSides(schema)).received();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  it.each(cases)('agrees with the rules on a $kind date of $due', async ({ kind, due }) => {
    const { officer } = story.cambodia;
    const clock = { kind, due, wholeDay: false, zone: officer.zone };
    await schema.query(
      `update file set next_due = $2, next_clock = $3::jsonb, move = 'us', act_roles = $4
        where id = $1`,
      [story.incoming.id, due, JSON.stringify(clock), officer.roles],
    );
    const { items } = await app.get(DeskQueries).desk(officer);
    const next: NextMove = {
      move: 'us',
      act: 'acknowledge_request',
      roles: [...officer.roles],
      since: now,
    };
    const expected = officer.roles.map((role) =>
      deskGroup(next, clock, role, Temporal.Instant.from(now), officer.zone),
    );
    expect(items.map(({ group }) => group)).toEqual(expected);
  });
});
