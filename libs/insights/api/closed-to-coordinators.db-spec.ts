import { randomUUID } from 'node:crypto';
import { auditMigrations } from '@rogatory/audit/api';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import { type Database, platformMigrations } from '@rogatory/platform/api';
import {
  openDatabase,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import { insightsMigrations, RecordFlow } from './index';
import { NetworkQueries } from './network-queries';

const counts = ['flow_month', 'flow_days', 'flow_open'];

describe('What the role of the run-time may read of a network', () => {
  let schema: TestDatabase;
  let database: Database;
  let close: () => Promise<void>;
  const seajust = testActor({ roles: ['network_coordinator'], jurisdiction: 'TH' });
  const ejn = testActor({ roles: ['network_coordinator'], jurisdiction: 'NL' });
  const office = testActor({ jurisdiction: 'KH' });

  beforeAll(async () => {
    schema = await testDatabase([
      ...platformMigrations,
      ...auditMigrations,
      ...jurisdictionsMigrations,
      ...insightsMigrations,
    ]);
    ({ database, close } = await openDatabase(schema.url));
    for (const [actor, kind, network] of [
      [seajust, 'secretariat', 'SEAJUST'],
      [ejn, 'secretariat', 'EJN'],
      [office, 'central', null],
    ] as const) {
      await schema.query(
        `insert into authority (id, jurisdiction_code, kind, name, zone, network_code)
         values ($1, $2, $3, $4, 'Asia/Bangkok', $5)`,
        [actor.authorityId, actor.jurisdiction, kind, `Office ${actor.authorityId}`, network],
      );
    }
    const threadId = randomUUID();
    for (const [step, on] of [
      ['received', '2026-03-02'],
      ['acknowledged', '2026-03-09'],
    ]) {
      await new RecordFlow(database).handle({
        type: 'requests.flow',
        key: `${threadId}:${step}`,
        payload: {
          threadId,
          requesting: 'KR',
          requested: 'KH',
          instrument: 'UNTOC',
          urgency: 'urgent',
          measureTypes: ['bank_records'],
          step,
          on,
          sealed: false,
        },
      });
    }
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  it.each(counts)('%s shows a secretariat the counts of its own network', async (table) => {
    const rows = await schema.queryAs<{ network_code: string }>(seajust, `select * from ${table}`);
    expect(new Set(rows.map((row) => row.network_code))).toEqual(new Set(['SEAJUST']));
  });

  it.each(counts)(
    '%s shows nothing to another network, to a central authority or to nobody',
    async (table) => {
      for (const actor of [ejn, office, testActor(), null]) {
        expect(await schema.queryAs(actor, `select 1 from ${table}`)).toEqual([]);
      }
    },
  );

  it.each([...counts, 'flow'])('%s cannot be changed', async (table) => {
    for (const statement of [`delete from ${table}`, `update ${table} set requested = 'XX'`]) {
      await expect(schema.queryAs(seajust, statement)).rejects.toThrow('permission denied');
    }
  });

  it('the days of single requests are closed even to the coordinator', async () => {
    await expect(schema.queryAs(seajust, 'select * from flow')).rejects.toThrow(
      'permission denied',
    );
  });

  it('the coordinator cannot have a network recounted', async () => {
    await expect(schema.queryAs(seajust, `select recount_network('SEAJUST')`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('a request from outside the network counts among other States', async () => {
    const queries = new NetworkQueries(database);
    const network = await queries.networkOf(seajust);
    expect(network?.code).toBe('SEAJUST');
    expect(network?.members).toContain('KH');
    const period = {
      from: '2026-01-01',
      to: '2026-12-31',
      months: ['2026-01', '2026-12'],
      ninetyDaysOver: { from: '2025-09', to: '2026-08' },
    };
    const figures = await queries.counts(seajust, 'SEAJUST', period, null);
    expect(figures.pairs).toEqual([
      {
        requesting: 'ZZ',
        requested: 'KH',
        basis: 'UNTOC',
        received: 1,
        acknowledged: 1,
        decided: 0,
        firstAnswer: 0,
        answered: 0,
        ninetyDaysOver: 1,
        answeredWithinNinetyDays: 0,
        open: 1,
        olderThan180Days: 1,
      },
    ]);
    expect(figures.stageDays).toEqual([
      { requested: 'KH', stage: 'acknowledged', days: 7, requests: 1 },
    ]);
    expect(figures.monthDays).toEqual([{ month: '2026-03', urgent: true, days: 7, requests: 1 }]);
    expect(await queries.networkOf(office)).toBeNull();
    expect((await queries.counts(ejn, 'SEAJUST', period, null)).pairs).toEqual([]);
  });
});
