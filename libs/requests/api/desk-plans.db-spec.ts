import type { Actor } from '@rogatory/platform/contract';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  layFiles,
  migrationsOfRequests,
  nodesOf,
  pagesRead,
  readPlan,
  registerTestSides,
  rowsTouched,
  type LaidFile,
  type PlanNode,
} from '@rogatory/requests/testing';
import { deskGroups, deskScopes, type DeskGroup } from '../contract/index';
import { deskValues } from './desk/desk-queries';
import {
  deskCountsStatement,
  deskGroupStatement,
  deskStatement,
  highestDeskCount,
  rowsOfGroup,
} from './desk/desk-statements';

// Twenty thousand files are written for each desk.
jest.setTimeout(60_000);

const now = Temporal.Instant.from('2026-11-23T08:30:00Z');
const files = 20_000;

/** Half are overdue; the others end today, this week and in the weeks after it. */
function laid(weigh: Weigh): LaidFile[] {
  return Array.from({ length: files }, (_, index): LaidFile => {
    const due = now.add({ minutes: (index - files / 2) * 3 });
    const weight = weigh(index, Temporal.Instant.compare(due, now) <= 0);
    const waits = index % 4 === 3 ? 'them' : 'us';
    return { weight, waits, due: due.toString(), since: now.toString() };
  });
}

type Weigh = (index: number, overdue: boolean) => number;

const desks: readonly { desk: string; weigh: Weigh }[] = [
  { desk: 'where everything weighs the same', weigh: () => 2 },
  {
    desk: 'of very many targets and few risks to life',
    weigh: (index) => (index % 1000 === 0 ? 0 : 3),
  },
  {
    desk: 'of very many risks to life and few targets',
    weigh: (index) => (index % 1000 === 0 ? 3 : 0),
  },
  {
    desk: 'whose risks to life are all to come, and whose targets are all overdue',
    weigh: (_, overdue) => (overdue ? 3 : 0),
  },
  {
    desk: 'whose risks to life are all overdue, and whose targets are all to come',
    weigh: (_, overdue) => (overdue ? 0 : 3),
  },
  { desk: 'of all weights', weigh: (index) => Math.trunc(index / 4) % 4 },
];

describe.each(desks)('Among twenty thousand files, a desk $desk', ({ weigh }) => {
  let schema: TestDatabase;
  let officer: Actor;
  let values: unknown[];

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    const sides = await registerTestSides(schema);
    officer = sides.korea.central.person('central_officer');
    values = deskValues(officer, now);
    await layFiles(schema, sides, laid(weigh));
    for (const table of ['file', 'desk_entry']) await schema.query(`vacuum analyze ${table}`);
  });
  afterAll(() => schema.drop());

  /** What row-level security would ask of other authorities' rows is planned, and never carried out. */
  function expectWalks(plan: readonly PlanNode[]): void {
    for (const table of ['file', 'desk_entry', 'put_off']) {
      const done = nodesOf(plan, table).filter((node) => (node['Actual Loops'] ?? 0) > 0);
      const scans = done.filter((node) => node['Node Type'].endsWith('Seq Scan'));
      expect(scans.map((node) => node['Relation Name'])).toEqual([]);
    }
  }

  it.each(deskScopes)('is laid by its indexes alone: %s', async (scope) => {
    const rows = await readPlan(schema, officer, deskStatement(scope, false).text, values);
    expectWalks(rows);
    expect(pagesRead(rows, 'desk_entry')).toBeLessThan(900);
    // Every group walks as far as it shows, along each way into it, and opens only those files.
    expect(rowsTouched(rows, 'desk_entry')).toBeLessThan(6 * 5 * (rowsOfGroup + 1));
    expect(rowsTouched(rows, 'file')).toBeLessThan(2 * 5 * (rowsOfGroup + 1));
  });

  it.each(deskScopes)('is counted by its indexes alone: %s', async (scope) => {
    const counts = await readPlan(schema, officer, deskCountsStatement(scope).text, values);
    expectWalks(counts);
    expect(rowsTouched(counts, 'desk_entry')).toBeLessThan(6 * 5 * highestDeskCount);
  });

  it.each(deskGroups)('is read on as fast as its first rows: %s', async (group) => {
    for (const scope of deskScopes) {
      const { text } = deskGroupStatement(group, scope, false);
      const after = await placeIn(group);
      const plan = await readPlan(schema, officer, text, [...values, ...after]);
      expectWalks(plan);
      expect(pagesRead(plan, 'desk_entry')).toBeLessThan(400);
      expect(rowsTouched(plan, 'desk_entry')).toBeLessThan(6 * (rowsOfGroup + 1));
    }
  });

  /** The place in the middle of a group, as a statement takes it. */
  async function placeIn(group: DeskGroup): Promise<unknown[]> {
    const [, , , today, week] = values;
    const within: Readonly<Record<DeskGroup, readonly unknown[]>> = {
      overdue: ['-infinity', now.toString(), 'us'],
      today: [now.toString(), today, 'us'],
      this_week: [today, week, 'us'],
      waiting_for_me: [week, 'infinity', 'us'],
      waiting_for_them: ['-infinity', 'infinity', 'them'],
    };
    const [place] = await schema.query<Record<'due' | 'since' | 'id' | 'key' | 'weight', unknown>>(
      `select to_json(due) #>> '{}' as due, to_json(since) #>> '{}' as since, file_id as id, key,
          weight
         from (select *, count(*) over () as count,
             row_number() over (order by weight, due, since, file_id) as n from desk_entry
            where due > $1 and due <= $2 and waits = $3) numbered
        where n = count / 2`,
      [...within[group]],
    );
    return [place?.due, place?.since, place?.id, place?.key, place?.weight];
  }
});
