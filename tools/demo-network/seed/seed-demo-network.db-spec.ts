import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileStates } from '@rogatory/requests/contract';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { auditMigrations } from '@rogatory/audit/api';
import { identityMigrations } from '@rogatory/identity/api';
import { deadlinesMigrations } from '@rogatory/deadlines/api';
import { documentsMigrations } from '@rogatory/documents/api';
import { insightsMigrations } from '@rogatory/insights/api';
import { instrumentsMigrations } from '@rogatory/instruments/api';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import { platformMigrations } from '@rogatory/platform/api';
import { requestsMigrations } from '@rogatory/requests/api';
import { demoPeople } from '../people/people';
import { requestCount } from '../story/plan-network';
import { seedDemoNetwork, type DemoAccount } from './seed-demo-network';

const migrations = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...jurisdictionsMigrations,
  ...instrumentsMigrations,
  ...requestsMigrations,
  ...deadlinesMigrations,
  ...documentsMigrations,
  ...insightsMigrations,
];
const now = Temporal.Instant.from('2026-11-22T08:00:00Z');
const requests = `file where direction = 'outgoing'
  and coalesce(snapshot ->> 'exchange', 'request') = 'request'`;

describe('The demo network', () => {
  const documents = mkdtempSync(join(tmpdir(), 'rogatory-demo-documents-'));
  let schema: TestDatabase;
  let accounts: readonly DemoAccount[] | null;
  const seeding = () =>
    seedDemoNetwork({
      environment: {
        DATABASE_URL: schema.url,
        TOKEN_SECRET: 'only for this test, and long enough to be taken for a secret',
        LOG_LEVEL: 'silent',
        DOCUMENTS_FOLDER: documents,
      },
      password: 'correct-horse-battery-staple',
      now,
    });
  const count = async (text: string): Promise<number> => {
    const [row] = await schema.query<{ count: string }>(`select count(*) from rogatory.${text}`);
    return Number(row?.count);
  };

  beforeAll(async () => {
    schema = await testDatabase(migrations);
    accounts = await seeding();
  }, 120_000);
  afterAll(async () => {
    await schema.drop();
    rmSync(documents, { recursive: true, force: true });
  });

  it('has people of every role and accounts to sign in with', async () => {
    expect(await count('person')).toBe(demoPeople.length);
    expect(demoPeople.length).toBeGreaterThanOrEqual(40);
    const [roles] = await schema.query<{ roles: string[] }>(
      'select array_agg(distinct role) as roles from rogatory.membership, unnest(roles) role',
    );
    expect(roles?.roles).toHaveLength(7);
    expect(accounts?.map((account) => account.email)).toContain('ma.haerang@hangang.kr.example');
  });

  it('holds four hundred requests, in every state of either side', async () => {
    expect(await count(requests)).toBe(requestCount);
    const states = await schema.query<{ state: string }>(
      'select distinct state from rogatory.file',
    );
    expect(states.map(({ state }) => state).sort()).toEqual([...fileStates].sort());
  });

  it('has delivered everything that was sent, at its own time', async () => {
    const sent = await count('dispatch');
    expect(sent).toBeGreaterThan(1_000);
    const [delivered] = await schema.query<{ dispatches: number }>(
      `select count(distinct dispatch_id)::int as dispatches from delivery where stage = 'delivered'`,
    );
    expect(delivered?.dispatches).toBe(sent);
    expect(await count(`delivery where at > '${now.toString()}'`)).toBe(0);
    expect(await count(`file_event where at > '${now.toString()}'`)).toBe(0);
  });

  it('writes nothing into an installation that knows somebody', async () => {
    expect(await seeding()).toBeNull();
    expect(await count(requests)).toBe(requestCount);
  });

  it('leaves the two dossiers of the journeys to whoever types them in', async () => {
    expect(await count(`file where reference like 'FICT%'`)).toBe(0);
  });
});
