import type { INestApplicationContext } from '@nestjs/common';
import { deadlinesApplication, migrationsOfDeadlines } from '@rogatory/deadlines/testing';
import { Calendars, CorrectCalendar } from '@rogatory/jurisdictions/api';
import { type DomainEvent, HandlerRegistry } from '@rogatory/platform/api';
import {
  ScriptedClock,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import { AcknowledgeRequest } from '@rogatory/requests/api';
import { registerTestSides, RequestStory } from '@rogatory/requests/testing';
import { firstClocks } from './migrations/upkeep-tables';
import { RecomputeClocks, type Recomputation } from './recompute/recompute-clocks';

type Kept = { id: string; day: string; revision: number };
type Move = { clock_id: string; from_day: string; to_day: string; correction_id: string | null };

// Sunday: received before the Water Festival, which lasts from Monday to Wednesday.
const clock = new ScriptedClock('2026-11-22T08:00:00Z');

describe('A corrected calendar', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let story: RequestStory;
  let first: Recomputation;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfDeadlines);
    app = await deadlinesApplication(schema.url, clock);
    story = await new RequestStory(app, schema, await registerTestSides(schema)).received();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  /** Adds or removes a day off in Cambodia, as an administrator of one of its authorities. */
  const correct = async (date: string, kind: 'added' | 'removed'): Promise<Recomputation> => {
    const { officer } = story.cambodia;
    const administrator = testActor({ ...officer, roles: ['administrator'] });
    const made = await app.get(CorrectCalendar, { strict: false }).run(administrator, 'KH', {
      date,
      kind,
      name: 'Day of national mourning',
      reason: 'Royal decree',
    });
    return {
      correctionId: made.id,
      jurisdiction: 'KH',
      region: null,
      day: date,
      revision: made.revision,
    };
  };
  /** Handles what waits in the outbox of these types, as the worker would. */
  const work = async (...types: string[]): Promise<number> => {
    const waiting = await schema.query<DomainEvent>(
      `select key, type, payload from outbox where handled_at is null and type = any($1)
        order by published_at`,
      [types],
    );
    for (const event of waiting) {
      await app.get(HandlerRegistry).handle(event);
      await schema.query('update outbox set handled_at = now() where key = $1', [event.key]);
    }
    return waiting.length;
  };
  const workAll = async (): Promise<void> => {
    const types = ['jurisdictions.calendar_corrected', 'deadlines.clocks_to_recompute'];
    while ((await work(...types)) > 0) continue;
  };
  const kept = async (id: string): Promise<Kept | undefined> => {
    const [row] = await schema.query<Kept>(
      `select id, due_date::text as day, calendar_revision as revision from clock
        where file_id = $1 and id = $2`,
      [story.incoming.id, id],
    );
    return row;
  };
  const moves = () =>
    schema.query<Move>(
      `select clock_id, (from_due - interval '1 second')::date::text as from_day,
          (to_due - interval '1 second')::date::text as to_day, correction_id
        from clock_move where file_id = $1 order by number`,
      [story.incoming.id],
    );

  it('moves the clocks on whose days it touches, and logs from where to where and why', async () => {
    expect((await kept('acknowledgement'))?.day).toBe('2026-12-02');
    first = await correct('2026-11-27', 'added');
    await workAll();
    expect(await kept('acknowledgement')).toMatchObject({
      day: '2026-12-03',
      revision: first.revision,
    });
    expect(await moves()).toEqual([
      {
        clock_id: 'acknowledgement',
        from_day: '2026-12-02',
        to_day: '2026-12-03',
        correction_id: first.correctionId,
      },
    ]);
  });

  it('moves a clock of the other side’s file on the same request alike', async () => {
    const [theirs] = await schema.query<{ day: string }>(
      `select due_date::text as day from clock where file_id = $1 and id = 'acknowledgement'`,
      [story.outgoing.id],
    );
    expect(theirs?.day).toBe('2026-12-03');
  });

  it('changes nothing when it is worked in a second time', async () => {
    const recompute = app.get(RecomputeClocks);
    expect(await recompute.next(first, story.cambodia.officer.authorityId)).toBe(false);
    expect(await moves()).toHaveLength(1);
  });

  it('is taken up where another worker was broken off', async () => {
    const second = await correct('2026-11-30', 'added');
    // Only one authority's batch was done when the worker was killed; its event comes again.
    await work('jurisdictions.calendar_corrected');
    const recompute = app.get(RecomputeClocks);
    await recompute.next(second, story.cambodia.officer.authorityId);
    expect((await kept('acknowledgement'))?.revision).toBe(second.revision);
    await workAll();
    expect((await kept('acknowledgement'))?.day).toBe('2026-12-04');
    expect(await moves()).toHaveLength(2);
  });

  it('leaves clocks alone on whose days it does not touch', async () => {
    const before = await schema.query('select * from clock order by file_id, id');
    await correct('2028-06-01', 'added');
    await workAll();
    expect(await schema.query('select * from clock order by file_id, id')).toEqual(before);
  });

  it('keeps what people do at the same time, and what they do with it is right', async () => {
    const removed = await correct('2026-11-30', 'removed');
    const { officer } = story.cambodia;
    const recompute = app.get(RecomputeClocks);
    const handled = work('jurisdictions.calendar_corrected');
    const [acknowledged] = await Promise.all([
      app.get(AcknowledgeRequest).run(officer, story.incoming.id, { reference: 'KH/7' }),
      recompute.next(removed, officer.authorityId),
      recompute.next(removed, officer.authorityId),
      handled,
    ]);
    expect(acknowledged.state).toBe('acknowledged');
    await workAll();
    const stale = await schema.query(
      `select 1 from clock where ended_at is null and calendar_revision < $1
          and first_day <= '2026-11-30' and last_day >= '2026-11-30' and jurisdiction = 'KH'`,
      [removed.revision],
    );
    expect(stale).toEqual([]);
    const [state] = await schema.query<{ state: string }>(
      `select state from clock where file_id = $1 and id = 'acknowledgement'`,
      [story.incoming.id],
    );
    expect(state?.state).toBe('met');
    const { revision } = app.get(Calendars, { strict: false }).of('KH');
    expect(revision).toBe(removed.revision);
  });

  it('is not needed for files from before clocks were kept: an upgrade gives them theirs', async () => {
    const known = 'select file_id, id, state, due, terms from clock order by file_id, id';
    const before = await schema.query(known);
    await schema.query('delete from clock_move');
    await schema.query('delete from clock');
    await upgrade(schema);
    while ((await work('deadlines.files_to_rework')) > 0) continue;
    expect(await schema.query(known)).toEqual(before);
    expect(await schema.query('select 1 from reworking where ended_at is null')).toEqual([]);
  });
});

/** Does again what the upgrade does for files that have no clocks yet. */
async function upgrade(schema: TestDatabase): Promise<void> {
  for (const statement of firstClocks.filter((text) => !text.startsWith('alter'))) {
    await schema.query(statement);
  }
}
