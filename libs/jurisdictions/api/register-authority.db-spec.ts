import { auditMigrations, WritePath } from '@rogatory/audit/api';
import { identityMigrations } from '@rogatory/identity/api';
import { platformMigrations } from '@rogatory/platform/api';
import {
  openDatabase,
  ScriptedClock,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import { AuthorityQueries } from './authority-queries';
import { Calendars } from './calendar/calendars';
import { CorrectionMemory } from './calendar/correction-memory';
import { jurisdictionsMigrations, RegisterAuthority } from './index';

const german = testActor({ jurisdiction: 'DE', roles: ['administrator'] });
const munich = {
  kind: 'competent' as const,
  name: 'Staatsanwaltschaft München I',
  zone: 'Europe/Berlin',
};

describe('An authority', () => {
  let schema: TestDatabase;
  let close: () => Promise<void>;
  let register: RegisterAuthority;
  let authorities: AuthorityQueries;

  beforeAll(async () => {
    schema = await testDatabase([
      ...platformMigrations,
      ...auditMigrations,
      ...identityMigrations,
      ...jurisdictionsMigrations,
    ]);
    const opened = await openDatabase(schema.url);
    close = opened.close;
    const writing = new WritePath(opened.database, new ScriptedClock());
    register = new RegisterAuthority(writing, new Calendars(new CorrectionMemory(opened.database)));
    authorities = new AuthorityQueries(opened.database);
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  it('is known with the region it sits in', async () => {
    await register.run(german, { ...munich, region: 'DE-BY' });
    expect(await authorities.list({ jurisdiction: 'DE' })).toEqual([
      expect.objectContaining({ name: munich.name, region: 'DE-BY' }),
    ]);
  });

  it('may be of the whole State', async () => {
    const id = await register.run(german, { ...munich, kind: 'central', name: 'Bundesamt' });
    const found = (await authorities.list({ jurisdiction: 'DE', kind: 'central' }))[0];
    expect(found).toMatchObject({ id, region: null });
  });

  it.each(['DE-XX', 'FR-67', 'Bayern'])('sits in no region %s', async (region) => {
    await expect(register.run(german, { ...munich, name: region, region })).rejects.toMatchObject({
      status: 422,
      code: 'jurisdictions.region_unknown',
    });
  });

  it('is kept from another State’s region by the database too', async () => {
    const insert = `insert into authority (id, jurisdiction_code, kind, name, zone, region)
      values (gen_random_uuid(), 'DE', 'executing', 'Lyon', 'Europe/Berlin', 'FR-67')`;
    await expect(schema.queryAs(german, insert)).rejects.toThrow('authority_region_check');
  });
});
