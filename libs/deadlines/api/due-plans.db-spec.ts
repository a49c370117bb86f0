import { migrationsOfDeadlines } from '@rogatory/deadlines/testing';
import type { Actor } from '@rogatory/platform/contract';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { registerTestSides } from '@rogatory/requests/testing';
import { entriesStatement } from './entries/entry-statements';
import { authoritiesOverdue, filesTouched } from './recompute/recompute-statements';

// Two hundred thousand clocks are written before the first plan is read.
jest.setTimeout(120_000);

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
};

const day = '2026-11-27';
const week = ['2026-11-23T08:30:00Z', '2026-11-30T08:30:00Z'] as const;

describe('Finding what is due among two hundred thousand clocks', () => {
  let schema: TestDatabase;
  let officer: Actor;
  let prosecutor: Actor;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfDeadlines);
    const sides = await registerTestSides(schema);
    const { korea, cambodia, france } = sides;
    officer = korea.central.person('central_officer');
    prosecutor = korea.office.person('prosecutor');
    await fill(schema, [korea.central.id, cambodia.central.id, france.office.id], korea.office.id);
  });
  afterAll(() => schema.drop());

  async function planOf(actor: Actor | null, text: string, values: unknown[]): Promise<Plan[]> {
    const explain = `explain (analyze, format json) ${text}`;
    const [row] = await (actor === null
      ? schema.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain, values)
      : schema.queryAs<{ 'QUERY PLAN': [{ Plan: Plan }] }>(actor, explain, values));
    return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => nodes(plan));
  }
  const scansOf = (table: string, plan: readonly Plan[]) =>
    plan.filter(
      (node) => node['Node Type'].endsWith('Seq Scan') && node['Relation Name'] === table,
    );
  const clocksTouched = (plan: readonly Plan[]) =>
    plan
      .filter((node) => node['Relation Name'] === 'clock')
      .reduce(
        (sum, node) =>
          sum +
          ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) *
            (node['Actual Loops'] ?? 1),
        0,
      );
  const indexes = (plan: readonly Plan[]) => plan.map((node) => node['Index Name']);

  it.each(['an authority', 'an office that leads'])(
    'walks an index for the week of %s, and no further',
    async (whose) => {
      const actor = whose === 'an authority' ? officer : prosecutor;
      const values = [actor.authorityId, ...week];
      const plan = await planOf(actor, entriesStatement.text, values);
      expect(scansOf('clock', plan)).toEqual([]);
      expect(scansOf('file', plan)).toEqual([]);
      const index = whose === 'an authority' ? 'clock_due_held_idx' : 'clock_due_led_idx';
      expect(indexes(plan)).toContain(index);
      const rows = await schema.queryAs<object>(actor, entriesStatement.text, values);
      expect(rows.length).toBeGreaterThan(50);
      expect(clocksTouched(plan)).toBeLessThan(rows.length * 2 + 100);
    },
  );

  it('walks an index for the week of everybody', async () => {
    const text = `select file_id, id from clock
      where state = 'running' and due >= $1 and due < $2 order by due`;
    const plan = await planOf(null, text, [...week]);
    expect(scansOf('clock', plan)).toEqual([]);
    expect(indexes(plan)).toContain('clock_due_idx');
  });

  it('finds the authorities and the files that a correction touches without reading all', async () => {
    const touched = await planOf(officer, filesTouched.text, [
      officer.authorityId,
      'KH',
      null,
      day,
      1,
      1000,
    ]);
    expect(scansOf('clock', touched)).toEqual([]);
    const authorities = (jurisdiction: string) =>
      schema.queryAs<object>(officer, 'select * from authorities_touched($1, null, $2, 1)', [
        jurisdiction,
        day,
      ]);
    expect(await authorities('KH')).toHaveLength(3);
    expect(await authorities('FR')).toEqual([]);
  });

  it('tells upkeep whose time has gone by, and nobody anything of their clocks', async () => {
    const overdue = await schema.queryAs<object>(null, authoritiesOverdue.text, [week[0]]);
    expect(overdue).toHaveLength(3);
    expect(await schema.queryAs(null, 'select 1 from clock', [])).toEqual([]);
  });
});

function nodes(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}

/** Fifty thousand files of three authorities, four clocks each, over two years. */
async function fill(schema: TestDatabase, holders: string[], lead: string): Promise<void> {
  await schema.query(
    `insert into file (id, authority_id, lead_authority_id, direction, shared_at,
       counterpart_authority_id, counterpart_jurisdiction, state, open, queue, reference, title,
       instrument, urgency, risk_to_life, tlp, sealed, measures, move, act, act_roles, since,
       next_due, version, last_seq, content_version, shown_version, snapshot, created_at, updated_at)
     select gen_random_uuid(), ($1::uuid[])[1 + n % 3],
       case when n % 3 = 0 and n % 4 = 0 then $2::uuid end, 'outgoing', now(),
       ($1::uuid[])[1 + (n + 1) % 3], 'KH', 'transmitted', true, 'we_wait_for_them', 'REF-' || n,
       'Fraud', 'UNTOC', 'normal', false, 'AMBER', false, '[]', 'them', 'await_response', '{}',
       now(), 'infinity', 1, 0, 1, 1, '{}', now(), now()
     from generate_series(1, 50000) n`,
    [holders, lead],
  );
  await schema.query(
    `insert into clock (file_id, id, authority_id, lead_authority_id, jurisdiction, act, kind,
       nature, whose, state, started_at, due, earlier, later, whole_day, due_date, zone, first_day,
       last_day, tentative, to_be_verified, ended_at, terms, calendar_revision)
     select f.id, 'clock:' || n, f.authority_id, f.lead_authority_id, 'KH', 'respond', 'house',
       'TARGET', 'us', case when n = 4 then 'met' else 'running' end, at - interval '30 days', at,
       at, at, true, at::date, 'Asia/Phnom_Penh', (at - interval '30 days')::date, at::date, false,
       false, case when n = 4 then at end, '{}', 0
     from (select f.*, n, timestamptz '2026-01-01T00:00Z' + interval '1 hour' *
                  (abs(hashtext(f.id::text || n)) % 17520) as at
             from file f, generate_series(1, 4) n) f`,
  );
  for (const table of ['file', 'clock']) await schema.query(`vacuum analyze ${table}`);
}
