import type { INestApplicationContext } from '@nestjs/common';
import { deadlinesApplication, migrationsOfDeadlines } from '@rogatory/deadlines/testing';
import type { Actor } from '@rogatory/platform/contract';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { ProposeWithdrawal, RequestQueries, WithdrawRequest } from '@rogatory/requests/api';
import { registerTestSides, RequestStory } from '@rogatory/requests/testing';
import { EntryQueries } from './entries/entry-queries';
import { PassClocks } from './index';

type Kept = {
  id: string;
  state: string;
  due: string;
  due_date: string;
  authority_id: string;
  lead_authority_id: string | null;
};

const clock = new ScriptedClock('2026-11-23T08:30:00Z');
const days = {
  from: Temporal.PlainDate.from('2026-11-20'),
  to: Temporal.PlainDate.from('2027-11-20'),
};

describe('Clocks kept beside their file', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let story: RequestStory;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfDeadlines);
    app = await deadlinesApplication(schema.url, clock);
    story = await new RequestStory(app, schema, await registerTestSides(schema)).acknowledged();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  const keptFor = (actor: Actor, fileId: string) =>
    schema.queryAs<Kept>(actor, 'select * from clock where file_id = $1 order by due, id', [
      fileId,
    ]);

  it('are the ones that the page shows, and go with the file’s own step', async () => {
    const { officer } = story.cambodia;
    const page = await app.get(RequestQueries).page(officer, story.incoming.id);
    const kept = await keptFor(officer, story.incoming.id);
    expect(kept.map(({ id, state }) => [id, state]).sort()).toEqual(
      page.clocks.map(({ id, state }) => [id, state]).sort(),
    );
    expect(kept.find(({ id }) => id === 'acknowledgement')?.state).toBe('met');
    expect(kept.find(({ id }) => id === 'legal_view')).toMatchObject({ state: 'running' });
  });

  it('are known to whom the file is known, and to nobody across', async () => {
    const { korea, cambodia, prosecutor } = story;
    expect(await keptFor(prosecutor, story.outgoing.id)).not.toEqual([]);
    expect(await keptFor(korea.officer, story.outgoing.id)).not.toEqual([]);
    expect(await keptFor(cambodia.officer, story.outgoing.id)).toEqual([]);
    expect(await keptFor(korea.officer, story.incoming.id)).toEqual([]);
    const stranger = story.sides.germany.office.person('prosecutor');
    expect(await keptFor(stranger, story.incoming.id)).toEqual([]);
  });

  it('of a draft are known to its office alone', async () => {
    const draft = await new RequestStory(app, schema, story.sides).drafted();
    expect(await keptFor(draft.prosecutor, draft.outgoing.id)).not.toEqual([]);
    expect(await keptFor(draft.korea.officer, draft.outgoing.id)).toEqual([]);
  });

  it('lapse when nothing is asked any more, and leave calendars and feeds', async () => {
    const gone = await new RequestStory(app, schema, story.sides).received();
    const { officer } = gone.cambodia;
    const entries = async () =>
      (await app.get(EntryQueries).rows(officer, days.from, days.to)).filter(
        ({ fileId }) => fileId === gone.incoming.id,
      );
    expect(await entries()).not.toEqual([]);
    const reason = 'The captives are home';
    await app.get(ProposeWithdrawal).run(gone.korea.officer, gone.outgoing.id, { reason });
    await app.get(WithdrawRequest).run(gone.korea.head, gone.outgoing.id, {});
    await gone.carry();
    const kept = await keptFor(officer, gone.incoming.id);
    expect([...new Set(kept.map(({ state }) => state))]).toEqual(['lapsed']);
    expect(await entries()).toEqual([]);
    const [file] = await schema.query<{ next_clock: unknown }>(
      'select next_clock from file where id = $1',
      [gone.incoming.id],
    );
    expect(file?.next_clock).toBeNull();
  });

  it('pass when their time has gone by, and the file shows what is due next', async () => {
    const { officer } = story.cambodia;
    const nextDue = async () => {
      const [row] = await schema.query<{ kind: string; due: string }>(
        `select next_clock ->> 'kind' as kind, next_clock ->> 'due' as due from file
          where id = $1`,
        [story.incoming.id],
      );
      return row;
    };
    // The noon that Korea asked for M1 and M2.
    expect(await nextDue()).toEqual({ kind: 'asked_by_them', due: '2026-11-24T05:00:00Z' });
    clock.set('2026-11-24T06:00:00Z');
    await app.get(PassClocks).run();
    const kept = await keptFor(officer, story.incoming.id);
    expect(kept.find(({ id }) => id === 'asked:M1')?.state).toBe('passed');
    // A risk to life is looked at again after a day.
    expect(await nextDue()).toEqual({ kind: 'house', due: '2026-11-24T08:30:00Z' });
    clock.set('2026-11-26T06:00:00Z');
    await app.get(PassClocks).run();
    expect(await nextDue()).toMatchObject({ kind: 'house' });
  });
});
