import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
} from '@rogatory/requests/testing';
import { randomUUID } from 'node:crypto';
import type { ClockKind } from '../contract/index';
import { deskGroup, type LaidEntry } from '../rules/index';
import { DeskQueries } from './index';

// Monday 23 November 2026, 15:30 in Phnom Penh.
const now = '2026-11-23T08:30:00Z';
const dues = [
  null,
  '2026-11-22T08:30:00Z',
  now,
  '2026-11-23T17:00:00Z',
  '2026-11-26T08:30:00Z',
  '2026-11-29T17:00:00Z',
  '2026-12-24T08:30:00Z',
];
/** A date that binds, and both that were only asked for. */
const kinds = ['law', 'asked_by_us', 'asked_by_them'] as const satisfies readonly ClockKind[];
const colleague = randomUUID();
const absent = randomUUID();

/** How an entry may lie: who may do it, who looks after it. */
type Laying = { name: string } & Pick<
  LaidEntry,
  'waits' | 'roles' | 'notFor' | 'keeper' | 'doer' | 'timed'
>;

function layings(me: string): Laying[] {
  const free = { waits: 'us', notFor: [], keeper: null, doer: null, timed: false } as const;
  const roles = ['central_officer'] as const;
  return [
    { ...free, roles, name: 'for anybody' },
    { ...free, roles, timed: true, name: 'for anybody, for its date alone' },
    { ...free, roles: ['executing_officer'], name: 'for another role' },
    { ...free, roles, keeper: me, doer: me, name: 'for me' },
    { ...free, roles, keeper: colleague, doer: colleague, name: 'for a colleague' },
    { ...free, roles, keeper: absent, doer: absent, name: 'for somebody whose deputy I am' },
    { ...free, roles, keeper: colleague, name: 'for a second person beside the colleague' },
    { ...free, roles, keeper: me, notFor: [me], name: 'for a second person, and I wrote it' },
    { ...free, roles, notFor: [me], name: 'for a second person, of nobody, and I wrote it' },
    { ...free, roles: ['central_head'], keeper: me, name: 'for the head, on my file' },
    { ...free, waits: 'them', roles: [], keeper: me, name: 'for the other side, on my file' },
    { ...free, waits: 'them', roles: [], keeper: colleague, name: 'theirs, a colleague’s file' },
    { ...free, waits: 'them', roles: [], name: 'for the other side, on nobody’s file' },
    { ...free, waits: 'them', roles: [], keeper: absent, name: 'theirs, on the absent one’s file' },
  ];
}

describe('The desk as PostgreSQL groups it', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let story: RequestStory;
  let officer: Actor;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, new ScriptedClock(now));
    story = await new RequestStory(app, schema, await registerTestSides(schema)).received();
    officer = story.cambodia.officer;
    await letStandIn();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  async function letStandIn(): Promise<void> {
    const { jurisdiction, authorityId, zone, personId } = officer;
    for (const id of [absent, personId]) {
      await schema.query(
        `insert into person (id, jurisdiction, name, email, locale)
         values ($1, $2, 'Somebody', $3, 'en')`,
        [id, jurisdiction, `${id}@kh.example`],
      );
    }
    await schema.query(
      `insert into absence (id, authority_id, jurisdiction, person_id, deputy_person_id, from_day,
         to_day, zone, starts_at, ends_at, entered_by_person_id, entered_by_name, entered_at)
       values ($1, $2, $3, $4, $5, '2026-11-20', '2026-11-30', $6, '2026-11-19T17:00:00Z',
         '2026-11-30T17:00:00Z', $4, 'Somebody', '2026-11-19T03:00:00Z')`,
      [randomUUID(), authorityId, jurisdiction, absent, personId, zone],
    );
  }

  async function lay(laying: Laying, kind: ClockKind, due: string | null): Promise<void> {
    const clock = { kind, due, wholeDay: false, zone: officer.zone };
    await schema.query(
      `update desk_entry set waits = $3, roles = $4, not_for = $5, keeper_id = $6, doer_id = $7,
         timed = $8, due = coalesce($9::timestamptz, 'infinity'), clock = $10::jsonb, asked = $11,
         role_set = $12
        where file_id = $1 and authority_id = $2`,
      [
        story.incoming.id,
        officer.authorityId,
        laying.waits,
        laying.roles,
        laying.notFor,
        laying.keeper,
        laying.doer,
        laying.timed,
        due,
        due === null ? null : JSON.stringify(clock),
        due !== null && (kind === 'asked_by_us' || kind === 'asked_by_them'),
        laying.roles.join(),
      ],
    );
  }

  it('agrees with the rules on every kind of date, however and for whomever it lies', async () => {
    await schema.query(
      `delete from desk_entry where file_id = $1 and authority_id = $2 and key <> 'next'`,
      [story.incoming.id, officer.authorityId],
    );
    const instant = Temporal.Instant.from(now);
    const desks = app.get(DeskQueries);
    const differing: string[] = [];
    for (const laying of layings(officer.personId)) {
      for (const kind of kinds) {
        for (const due of dues) {
          await lay(laying, kind, due);
          for (const scope of ['mine', 'office'] as const) {
            const { items, counts } = await desks.desk(officer, { scope });
            const viewer = {
              personId: officer.personId,
              roles: officer.roles,
              deputises: [absent],
              office: scope === 'office',
            };
            const clock = due === null ? null : { due, kind };
            const expected = deskGroup({ ...laying, clock }, viewer, instant, officer.zone);
            const shown = items.map(({ group }) => group).join() || null;
            const counted = counts.filter(({ count }) => count > 0).map(({ group }) => group);
            if (shown !== expected || (counted.join() || null) !== expected) {
              differing.push(`${laying.name}, ${kind} ${due}, ${scope}: ${shown} not ${expected}`);
            }
          }
        }
      }
    }
    expect(differing).toEqual([]);
  });
});
