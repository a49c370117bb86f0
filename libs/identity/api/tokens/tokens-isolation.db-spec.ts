import { auditMigrations } from '@rogatory/audit/api';
import { platformMigrations } from '@rogatory/platform/api';
import { testActor, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { v7 as uuidv7 } from 'uuid';
import { identityMigrations } from '../index';
import { newToken } from './token-text';

const administrator = testActor({ roles: ['administrator'] });
const colleagueElsewhere = testActor({ jurisdiction: administrator.jurisdiction });
const foreigner = testActor({ jurisdiction: 'FR' });

describe('API tokens', () => {
  let schema: TestDatabase;
  const id = uuidv7();
  const { digest } = newToken(id);

  beforeAll(async () => {
    schema = await testDatabase([...platformMigrations, ...auditMigrations, ...identityMigrations]);
    const personId = uuidv7();
    await schema.queryAs(
      administrator,
      `insert into person (id, jurisdiction, name, email, locale, kind)
       values ($1, $2, 'Case system', null, 'en', 'system')`,
      [personId, administrator.jurisdiction],
    );
    await schema.queryAs(
      administrator,
      `insert into api_token (id, authority_id, person_id, name, roles, scopes, networks,
         created_at, created_by, expires_on, expires_at)
       values ($1, $2, $3, 'Case system', '{central_officer}', '{requests.read}', '{}',
         '2026-11-22T08:00Z', 'Sok', '2026-12-31', '2027-01-01T00:00Z')`,
      [id, administrator.authorityId, personId],
    );
    await schema.queryAs(
      administrator,
      `insert into api_token_secret (digest, token_id, authority_id, issued_at)
       values ($1, $2, $3, '2026-11-22T08:00Z')`,
      [digest, id, administrator.authorityId],
    );
  });
  afterAll(() => schema.drop());

  it('are known to their own authority alone', async () => {
    expect(await schema.queryAs(administrator, 'select id from api_token')).toEqual([{ id }]);
    for (const stranger of [colleagueElsewhere, foreigner, null]) {
      expect(await schema.queryAs(stranger, 'select id from api_token')).toEqual([]);
      const secrets = await schema.queryAs(stranger, 'select token_id from api_token_secret');
      expect(secrets).toEqual([]);
    }
  });

  it('cannot be made, prolonged, widened or brought back for another authority', async () => {
    const revive = `update api_token set revoked_at = null returning id`;
    expect(await schema.queryAs(colleagueElsewhere, revive)).toEqual([]);
    const give = `insert into api_token_secret (digest, token_id, authority_id, issued_at)
                  values (repeat('a', 64), $1, $2, now())`;
    await expect(
      schema.queryAs(colleagueElsewhere, give, [id, administrator.authorityId]),
    ).rejects.toThrow('row-level security');
    await expect(
      schema.queryAs(administrator, `update api_token set scopes = '{requests.transmit}'`),
    ).rejects.toThrow('permission denied');
  });

  it('have secrets of which even the digest cannot be read by the run-time role', async () => {
    await expect(
      schema.queryAs(administrator, 'select digest from api_token_secret'),
    ).rejects.toThrow('permission denied');
    const [kept] = await schema.query('select * from api_token_secret');
    expect(kept).toMatchObject({ digest });
  });

  it('are found by who shows one, before anybody is signed in', async () => {
    const [found] = await schema.queryAs(null, 'select * from find_api_token($1)', [id]);
    expect(found).toMatchObject({ name: 'Case system', secrets: [{ digest, endsAt: null }] });
    expect(await schema.queryAs(null, 'select * from find_api_token($1)', [uuidv7()])).toEqual([]);
  });

  it('belong to systems, which have no address, and people have one', async () => {
    const add = (kind: string, email: string | null) =>
      schema.queryAs(
        administrator,
        `insert into person (id, jurisdiction, name, email, locale, kind)
         values ($1, $2, 'Somebody', $3, 'en', $4)`,
        [uuidv7(), administrator.jurisdiction, email, kind],
      );
    await expect(add('system', 'system@kh.example')).rejects.toThrow('person_email_check');
    await expect(add('person', null)).rejects.toThrow('person_email_check');
  });

  it('can never carry administration', async () => {
    await expect(
      schema.query(`update api_token set roles = '{administrator}' where id = $1`, [id]),
    ).rejects.toThrow('api_token_roles_check');
  });
});
