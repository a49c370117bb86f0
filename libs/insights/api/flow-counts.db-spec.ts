import { randomUUID } from 'node:crypto';
import { assert, asyncProperty, array, boolean, constantFrom, integer, record } from 'fast-check';
import { type Database, type DomainEvent, platformMigrations } from '@rogatory/platform/api';
import { auditMigrations } from '@rogatory/audit/api';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import { openDatabase, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { flowSteps } from './flow-step';
import { insightsMigrations, RecordFlow } from './index';

const firstDay = Temporal.PlainDate.from('2026-01-01');

/** Something that happened to one of a few requests, told at some time, perhaps not for the first. */
const events = record({
  request: integer({ min: 0, max: 7 }),
  step: constantFrom(...flowSteps),
  day: integer({ min: 0, max: 400 }),
  sealed: boolean(),
  reopenings: integer({ min: 0, max: 3 }),
});
interface Told {
  readonly request: number;
  readonly step: string;
  readonly day: number;
  readonly sealed: boolean;
  readonly reopenings?: number;
}

const pairs = [
  { requesting: 'TH', requested: 'KH' },
  { requesting: 'KR', requested: 'KH' },
  { requesting: 'KH', requested: 'TH' },
  { requesting: 'KH', requested: 'KR' },
];

/** All counts, worked out from the single requests once more and by other means. */
const recount = {
  flow_month: `
    select m.network_code, to_char(received_on, 'YYYY-MM') as month,
           case when a.jurisdiction_code is null then 'ZZ' else requesting end as requesting,
           requested, instrument, count(*)::int as received,
           count(*) filter (where acknowledged_on is not null or decided_on is not null
             or first_answer_on is not null or answered_on is not null)::int as acknowledged,
           count(*) filter (where decided_on is not null or first_answer_on is not null
             or answered_on is not null)::int as decided,
           count(*) filter (where first_answer_on is not null or answered_on is not null)::int
             as first_answer,
           count(answered_on)::int as answered,
           count(*) filter (where first_answer_on <= received_on + 90
             or answered_on <= received_on + 90)::int as within_90_days
      from flow
      join network_member m on m.jurisdiction_code = requested
      left join network_member a on a.network_code = m.network_code
       and a.jurisdiction_code = requesting
     where not sealed and received_on is not null
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
  flow_open: `
    select m.network_code,
           case when a.jurisdiction_code is null then 'ZZ' else requesting end as requesting,
           requested, instrument, coalesce(received_on, transmitted_on)::text as since,
           count(*)::int as requests
      from flow
      join network_member m on m.jurisdiction_code = requested
      left join network_member a on a.network_code = m.network_code
       and a.jurisdiction_code = requesting
     where not sealed and closed_on is null
       and (received_on is not null or transmitted_on is not null)
     group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
  acknowledged_days: `
    select m.network_code, to_char(acknowledged_on, 'YYYY-MM') as month, requested,
           greatest(acknowledged_on - received_on, 0) as days, count(*)::int as requests
      from flow join network_member m on m.jurisdiction_code = requested
     where not sealed and received_on is not null and acknowledged_on is not null
     group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
};
const kept = {
  flow_month: `
    select network_code, to_char(month, 'YYYY-MM') as month, requesting, requested, instrument,
           received, acknowledged, decided, first_answer, answered, within_90_days
      from flow_month where received <> 0 order by 1, 2, 3, 4, 5`,
  flow_open: `
    select network_code, requesting, requested, instrument, since::text, requests
      from flow_open order by 1, 2, 3, 4, 5`,
  acknowledged_days: `
    select network_code, to_char(month, 'YYYY-MM') as month, requested, days,
           sum(requests)::int as requests
      from flow_days where basis = '*' and stage = 'acknowledged' and requests <> 0
     group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
};

describe('The counts of a network', () => {
  let schema: TestDatabase;
  let database: Database;
  let close: () => Promise<void>;
  let recordFlow: RecordFlow;

  beforeAll(async () => {
    schema = await testDatabase([
      ...platformMigrations,
      ...auditMigrations,
      ...jurisdictionsMigrations,
      ...insightsMigrations,
    ]);
    ({ database, close } = await openDatabase(schema.url));
    recordFlow = new RecordFlow(database);
    // Two members are enough, and two networks: what one of them counts, the other counts by itself.
    await schema.query(`delete from network_member where jurisdiction_code not in ('KH', 'TH')`);
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  let threads: string[] = [];
  beforeEach(() => {
    threads = Array.from({ length: 8 }, () => randomUUID());
  });

  function eventOf({ request, step, day, sealed, reopenings }: Told): DomainEvent {
    const threadId = threads[request] ?? '';
    return {
      type: 'requests.flow',
      key: `${threadId}:${step}:${day}`,
      payload: {
        threadId,
        ...pairs[request % pairs.length],
        instrument: request % 2 === 0 ? 'UNTOC' : 'ASEAN_MLAT',
        urgency: request % 3 === 0 ? 'urgent' : 'normal',
        measureTypes: ['bank_records'],
        step,
        ...(reopenings === undefined ? {} : { reopenings }),
        on: firstDay.add({ days: day }).toString(),
        sealed,
      },
    };
  }

  /** All counts in one answer of the database. */
  async function counts(statements: Record<string, string>): Promise<unknown> {
    const columns = Object.entries(statements).map(
      ([name, text]) => `(select coalesce(json_agg(q), '[]') from (${text}) q) as ${name}`,
    );
    return schema.query(`select ${columns.join()}`);
  }

  async function empty(): Promise<void> {
    await schema.query('truncate flow, flow_month, flow_days, flow_open');
  }

  it('equal a recount of all requests after any history, told in any order and more than once', async () => {
    await assert(
      asyncProperty(array(events, { maxLength: 40 }), async (told) => {
        await empty();
        for (const event of told) await recordFlow.handle(eventOf(event));
        expect(await counts(kept)).toEqual(await counts(recount));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('do not depend on the order in which steps arrive, nor on repetition', async () => {
    await assert(
      asyncProperty(array(events, { minLength: 1, maxLength: 12 }), async (told) => {
        await empty();
        for (const event of told) await recordFlow.handle(eventOf(event));
        const inOrder = await counts(kept);
        await empty();
        for (const event of [...told].reverse()) await recordFlow.handle(eventOf(event));
        for (const event of told) await recordFlow.handle(eventOf(event));
        expect(await counts(kept)).toEqual(inOrder);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('hold when many steps are counted at the same moment', async () => {
    await empty();
    const told = Array.from({ length: 160 }, (_, index) => ({
      request: index % 8,
      step: flowSteps[index % 5] ?? 'received',
      day: (index * 37) % 200,
      sealed: false,
    }));
    await Promise.all(told.map((event) => recordFlow.handle(eventOf(event))));
    expect(await counts(kept)).toEqual(await counts(recount));
  });

  it('leave out a sealed request until it is unsealed', async () => {
    await empty();
    const received = { request: 0, step: 'received', day: 10, sealed: true };
    await recordFlow.handle(eventOf(received));
    expect(await schema.query('select 1 from flow_month')).toEqual([]);
    expect(await schema.query('select 1 from flow_open')).toEqual([]);
    await recordFlow.handle(eventOf({ ...received, step: 'acknowledged', day: 14, sealed: false }));
    expect(
      await schema.query(
        `select received, acknowledged from flow_month where network_code = 'SEAJUST'`,
      ),
    ).toEqual([{ received: 1, acknowledged: 1 }]);
    expect(await counts(kept)).toEqual(await counts(recount));
  });

  it('count a request that is reopened among the open ones again, until it is closed once more', async () => {
    await empty();
    const told = (step: string, day: number, reopenings = 0) =>
      recordFlow.handle(eventOf({ request: 0, step, day, sealed: false, reopenings }));
    const open = async () => (await schema.query('select 1 from flow_open')).length > 0;
    await told('received', 10);
    await told('closed', 40);
    expect(await open()).toBe(false);
    await told('reopened', 60, 1);
    expect(await open()).toBe(true);
    // Told again, and late: the closing before it closes nothing any more.
    await told('closed', 40);
    expect(await open()).toBe(true);
    await told('closed', 90, 1);
    expect(await open()).toBe(false);
    const [flow] = await schema.query<{ closed: string }>(
      'select closed_on::text as closed from flow',
    );
    expect(flow?.closed).toBe(firstDay.add({ days: 90 }).toString());
  });

  it('take in the past requests of a jurisdiction that joins, and lose those of one that leaves', async () => {
    await empty();
    for (const request of [0, 1, 2, 3]) {
      await recordFlow.handle(eventOf({ request, step: 'received', day: 20, sealed: false }));
    }
    await schema.query(
      `insert into network_member (network_code, jurisdiction_code) values ('SEAJUST', 'KR')`,
    );
    expect(await counts(kept)).toEqual(await counts(recount));
    expect(await schema.query(`select 1 from flow_month where requested = 'KR'`)).toHaveLength(1);
    expect(
      await schema.query(
        `select 1 from flow_month where network_code = 'SEAJUST' and requesting = 'ZZ'`,
      ),
    ).toEqual([]);
    await schema.query(`delete from network_member where jurisdiction_code = 'KR'`);
    expect(await counts(kept)).toEqual(await counts(recount));
    expect(
      await schema.query(
        `select 1 from flow_month where network_code = 'SEAJUST' and requesting = 'ZZ'`,
      ),
    ).toHaveLength(1);
  });
});
