import type { INestApplicationContext } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { ownerDataSource } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  layFiles,
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type LaidFile,
  type TestSides,
} from '@rogatory/requests/testing';
import { clockKinds, deskGroups, type DeskGroup, type DeskItemDto } from '../contract/index';
import { deskWeight, deskWeights } from '../rules/index';
import { rowsOfGroup } from './desk/desk-statements';
import { DeskWeight1767200000640 } from './desk/desk-weight.migration';
import { DeskQueries, EditDraft, FileSchedules } from './index';

const now = Temporal.Instant.from('2026-11-23T08:30:00Z');

/** A day in each group, seen from Seoul. */
const days: Readonly<Record<DeskGroup, string | null>> = {
  overdue: '2026-11-20T08:30:00Z',
  today: '2026-11-23T14:30:00Z',
  this_week: '2026-11-26T08:30:00Z',
  waiting_for_me: '2026-12-24T08:30:00Z',
  waiting_for_them: '2026-11-20T08:30:00Z',
};

/** Seventy of each weight in each group; the less they weigh, the earlier they are due. */
function laidInEachGroup(): LaidFile[] {
  return deskGroups.flatMap((group) =>
    deskWeights.flatMap((weight) =>
      Array.from({ length: 70 }, (_, index): LaidFile => {
        const day = Temporal.Instant.from(days[group] ?? '');
        // Some have the same date, and some of those were laid at the same time.
        const due = day.subtract({ minutes: weight * 30 + Math.trunc(index / 5) });
        const since = now.subtract({ hours: 900 + Math.trunc(index / 2) });
        const waits = group === 'waiting_for_them' ? 'them' : 'us';
        return {
          ...{ weight, waits, riskToLife: weight === 0 },
          ...{ due: due.toString(), since: since.toString() },
        };
      }),
    ),
  );
}

describe('The order of a desk', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  let officer: Actor;
  let desks: DeskQueries;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, new ScriptedClock(now.toString()));
    sides = await registerTestSides(schema);
    officer = sides.korea.central.person('central_officer');
    desks = app.get(DeskQueries);
    await layFiles(schema, sides, laidInEachGroup());
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  /** The files of a group as they should stand: what weighs most first, then by date. */
  async function wanted(group: DeskGroup): Promise<string[]> {
    const first = Temporal.Instant.from(days[group] ?? '').subtract({ hours: 2 });
    const rows = await schema.query<{ id: string }>(
      `select file_id as id from desk_entry
        where authority_id = $1 and due between $2 and $3 and waits = $4
        order by weight, due, since, file_id, key`,
      [
        officer.authorityId,
        first.toString(),
        days[group],
        group === 'waiting_for_them' ? 'them' : 'us',
      ],
    );
    return rows.map(({ id }) => id);
  }

  it.each(deskGroups)('puts what matters more first, whatever its date: %s', async (group) => {
    const files = await wanted(group);
    expect(files).toHaveLength(280);
    const { items } = await desks.desk(officer);
    const shown = items.filter((item) => item.group === group);
    expect(shown.map(({ fileId }) => fileId)).toEqual(files.slice(0, rowsOfGroup));
    expect(shown.every(({ riskToLife }) => riskToLife)).toBe(true);
  });

  it.each(['mine', 'office'] as const)(
    'goes on page by page without losing or doubling a row: %s',
    async (scope) => {
      for (const group of deskGroups) {
        const read: DeskItemDto[] = [];
        let cursor: string | undefined;
        do {
          const page = await desks.group(officer, group, { scope }, cursor);
          read.push(...page.items);
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(read.map(({ fileId }) => fileId)).toEqual(await wanted(group));
      }
    },
  );

  it.each([
    ['without a weight', ['infinity', '2026-11-20T08:30:00Z', 'file', 'next']],
    ['of a weight that there is not', [4, 'infinity', '2026-11-20T08:30:00Z', 'file', 'next']],
    ['between two weights', [0.5, 'infinity', '2026-11-20T08:30:00Z', 'file', 'next']],
  ])('refuses a place %s', async (_, place) => {
    const withFile = place.map((part) => (part === 'file' ? officer.personId : part));
    const cursor = Buffer.from(JSON.stringify(withFile)).toString('base64url');
    await expect(desks.group(officer, 'overdue', {}, cursor)).rejects.toMatchObject({
      status: 400,
      code: 'platform.invalid_cursor',
    });
  });

  describe('of a draft', () => {
    let story: RequestStory;

    beforeAll(async () => {
      story = await new RequestStory(app, schema, sides).drafted();
    });

    const tell = (riskToLife: boolean) => {
      const { content, outgoing, prosecutor } = story;
      const urgency = { ...content.urgency, riskToLife };
      return app.get(EditDraft).run(prosecutor, outgoing.id, { content: { ...content, urgency } });
    };
    async function weights(): Promise<number[]> {
      const rows = await schema.query<{ weight: number }>(
        'select distinct weight from desk_entry where file_id = $1',
        [story.outgoing.id],
      );
      return rows.map(({ weight }) => weight);
    }

    it('follows at once when it tells of a risk to life, and when it no longer does', async () => {
      await tell(false);
      expect(await weights()).toEqual([2]);
      await tell(true);
      expect(await weights()).toEqual([0]);
      await tell(false);
      expect(await weights()).toEqual([2]);
    });

    it('stays what it is when dates move without a step of anybody', async () => {
      await tell(true);
      const { prosecutor: actor, outgoing } = story;
      const schedules = app.get(FileSchedules);
      const subject = { type: 'file', id: outgoing.id };
      await app
        .get(WritePath)
        .run({ actor, action: 'requests.reschedule', subject }, async (tx) => {
          await schedules.reschedule(tx, await schedules.hold(tx, [outgoing.id]), []);
        });
      expect(await weights()).toEqual([0]);
      await app.get(WritePath).run({ actor, action: 'requests.rework', subject }, async (tx) => {
        await schedules.rework(tx, null, 10);
      });
      expect(await weights()).toEqual([0]);
    });
  });
});

describe('What lay on desks before it was weighed', () => {
  it('has the weight that the rules give', async () => {
    const schema = await testDatabase(migrationsOfRequests);
    const sides = await registerTestSides(schema);
    const acts = ['acknowledge_request', 'review_postponement', 'review_urgency'] as const;
    const cases = [null, ...clockKinds].flatMap((kind) =>
      acts.flatMap((act) => [true, false].map((riskToLife) => ({ kind, act, riskToLife }))),
    );
    const common = { weight: 2, due: days.overdue, since: now.toString(), waits: 'us' } as const;
    const files = cases.map((one) => ({ ...common, ...one }));
    await layFiles(schema, sides, files);
    await undoAndRedo(schema);
    const rows = await schema.query<(typeof cases)[number] & { weight: number }>(
      `select f.risk_to_life as "riskToLife", d.act, d.clock ->> 'kind' as kind, d.weight
         from desk_entry d join file f on f.id = d.file_id`,
    );
    const expected = cases.map(({ riskToLife, act, kind }) => {
      const clock = kind === null ? null : { kind };
      return { riskToLife, act, kind, weight: deskWeight(riskToLife, { act, clock }) };
    });
    expect(rows).toHaveLength(expected.length);
    expect(rows).toEqual(expect.arrayContaining(expected));
    await schema.drop();
  });
});

async function undoAndRedo(schema: TestDatabase): Promise<void> {
  const source = await ownerDataSource(schema.url, []).initialize();
  const weighing = new DeskWeight1767200000640();
  try {
    const runner = source.createQueryRunner();
    await weighing.down(runner);
    await weighing.up(runner);
    await runner.release();
  } finally {
    await source.destroy();
  }
}
