import { randomUUID } from 'node:crypto';
import { auditMigrations } from '@rogatory/audit/api';
import type { NetworkViewDto } from '@rogatory/insights/contract';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import { Authenticator, platformMigrations } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import {
  ScriptedClock,
  startTestApi,
  testActor,
  testConfiguration,
  testDatabase,
  type TestApi,
  type TestDatabase,
} from '@rogatory/platform/testing';
import { insightsEntities, insightsMigrations, InsightsModule, RecordFlow } from './index';

class OneAtATime extends Authenticator {
  actor: Actor | null = null;

  authenticate(): Promise<Actor | null> {
    return Promise.resolve(this.actor);
  }
}

describe('GET /network', () => {
  const clock = new ScriptedClock('2026-11-22T03:00:00Z');
  const authenticator = new OneAtATime();
  const coordinator = testActor({
    roles: ['network_coordinator'],
    jurisdiction: 'TH',
    zone: 'Asia/Bangkok',
  });
  let schema: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    schema = await testDatabase([
      ...platformMigrations,
      ...auditMigrations,
      ...jurisdictionsMigrations,
      ...insightsMigrations,
    ]);
    await schema.query(
      `insert into authority (id, jurisdiction_code, kind, name, zone, network_code)
       values ($1, 'TH', 'secretariat', 'Secretariat', 'Asia/Bangkok', 'SEAJUST')`,
      [coordinator.authorityId],
    );
    api = await startTestApi({
      configuration: testConfiguration(schema.url),
      entities: insightsEntities,
      imports: [InsightsModule],
      clock,
      authenticator,
    });
  });
  afterAll(async () => {
    await api.close();
    await schema.drop();
  });
  beforeEach(() => {
    authenticator.actor = coordinator;
    // Answers of the test before are too old to be handed out.
    clock.advance({ seconds: 10 });
  });

  const get = (query = '', headers: Record<string, string> = {}) =>
    fetch(`${api.url}/api/v1/network${query}`, { headers });

  async function receive(requests: number, on: string): Promise<void> {
    for (let request = 0; request < requests; request += 1) {
      const threadId = randomUUID();
      await api.app.get(RecordFlow, { strict: false }).handle({
        type: 'requests.flow',
        key: threadId,
        payload: {
          threadId,
          requesting: 'TH',
          requested: 'KH',
          instrument: 'UNTOC',
          urgency: 'normal',
          measureTypes: ['bank_records'],
          step: 'received',
          on,
          sealed: false,
        },
      });
    }
  }

  async function cells(): Promise<NetworkViewDto['cells']> {
    const view: NetworkViewDto = JSON.parse(await (await get()).text());
    return view.cells;
  }

  it('shows a network without requests as empty, not as an error', async () => {
    const view: NetworkViewDto = JSON.parse(await (await get()).text());
    expect(view).toMatchObject({
      networkCode: 'SEAJUST',
      period: '12m',
      basis: null,
      from: '2025-12-01',
      to: '2026-11-22',
      openNow: { kind: 'none', value: 0 },
      cells: [],
      sealedCasesAbsent: true,
    });
    expect(view.months).toHaveLength(12);
  });

  it('lets the coordinator see a request arrive, hidden while there are fewer than five', async () => {
    await receive(1, '2026-11-20');
    expect(await cells()).toMatchObject([
      { requesting: 'TH', requested: 'KH', received: { kind: 'hidden', value: null } },
    ]);
    await receive(4, '2026-11-21');
    clock.advance({ seconds: 10 });
    expect(await cells()).toMatchObject([{ received: { kind: 'exact', value: 5 } }]);
  });

  it('answers 304 to who knows the figures already, until one of them changes', async () => {
    const etag = (await get()).headers.get('etag') ?? '';
    clock.advance({ seconds: 10 });
    const known = await get('', { 'if-none-match': etag });
    expect([known.status, await known.text()]).toEqual([304, '']);
    await receive(1, '2026-11-22');
    clock.advance({ seconds: 10 });
    expect((await get('', { 'if-none-match': etag })).status).toBe(200);
  });

  it('looks at one legal basis and another period when asked', async () => {
    const response = await get('?period=3m&basis=EIO');
    expect(await response.json()).toMatchObject({ period: '3m', basis: 'EIO', cells: [] });
  });

  it.each(['?period=1m', '?basis=NOTHING', '?period=12m&who=me', '?basis=EIO&basis=UNTOC'])(
    'answers %s with a problem, not a failure',
    async (query) => {
      const response = await get(query);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    },
  );

  it('refuses every other role, and knows no network of an authority that keeps none', async () => {
    authenticator.actor = testActor({ roles: ['central_head', 'administrator'] });
    expect((await get()).status).toBe(403);
    authenticator.actor = testActor({ roles: ['network_coordinator'] });
    const response = await get();
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'insights.no_network' });
    authenticator.actor = null;
    expect((await get()).status).toBe(401);
  });
});
