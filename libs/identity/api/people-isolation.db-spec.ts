import { auditMigrations, WritePath } from '@rogatory/audit/api';
import { platformMigrations } from '@rogatory/platform/api';
import {
  openDatabase,
  ScriptedClock,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import { identityMigrations, RegisterPerson } from './index';
import { Passwords } from './passwords';

const passwords = new Passwords();

describe('People', () => {
  let schema: TestDatabase;
  let close: () => Promise<void>;
  let register: RegisterPerson;
  const cambodian = testActor({ jurisdiction: 'KH' });
  const french = testActor({ jurisdiction: 'FR' });
  const sok = {
    name: 'Sok Chanthou',
    nameNative: 'សុខ ច័ន្ទធូ',
    email: 'sok@kh.example',
    password: 'a long enough password',
    locale: 'en' as const,
    memberships: [{ authorityId: cambodian.authorityId, roles: ['prosecutor' as const] }],
  };

  beforeAll(async () => {
    schema = await testDatabase([...platformMigrations, ...auditMigrations, ...identityMigrations]);
    const opened = await openDatabase(schema.url);
    close = opened.close;
    register = new RegisterPerson(new WritePath(opened.database, new ScriptedClock()), passwords);
    await register.run(cambodian, sok);
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  it('are known within their jurisdiction, by their names in every script', async () => {
    const rows = await schema.queryAs(cambodian, 'select name, name_native from person');
    expect(rows).toEqual([{ name: 'Sok Chanthou', name_native: 'សុខ ច័ន្ទធូ' }]);
  });

  it('are unknown to any other jurisdiction and to nobody in particular', async () => {
    for (const actor of [french, null]) {
      for (const table of ['person', 'membership', 'session', 'refresh_token']) {
        expect(await schema.queryAs(actor, `select * from ${table}`)).toEqual([]);
      }
    }
  });

  it('cannot be moved into a jurisdiction, nor changed from another', async () => {
    await expect(
      schema.queryAs(cambodian, `update person set jurisdiction = 'FR'`),
    ).rejects.toThrow('row-level security');
    const changed = await schema.queryAs(
      french,
      `update person set name = 'Somebody else' returning id`,
    );
    expect(changed).toEqual([]);
  });

  it('are given a password only by their own jurisdiction', async () => {
    const [person] = await schema.query<{ id: string }>('select id from person');
    const meddle = schema.queryAs(french, `select set_credential($1, 'x')`, [person?.id]);
    await expect(meddle).rejects.toThrow('not a person of this jurisdiction');
  });

  it('have their passwords kept as argon2id hashes that the run-time role cannot read', async () => {
    const [kept] = await schema.query<{ password_hash: string }>('select * from credential');
    expect(kept?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/);
    await expect(schema.queryAs(cambodian, 'select * from credential')).rejects.toThrow(
      'permission denied',
    );
  });

  it('have one account to an address, however it is written', async () => {
    const again = register.run(cambodian, { ...sok, email: 'SOK@kh.example' });
    await expect(again).rejects.toMatchObject({ status: 409, code: 'identity.email_taken' });
  });

  it('are checked with the same effort whether they exist or not', async () => {
    const stored = await passwords.hash('right');
    const timed = async (hash: string | null) => {
      const started = performance.now();
      for (let round = 0; round < 8; round += 1) await passwords.matches(hash, 'wrong');
      return performance.now() - started;
    };
    await timed(null);
    const ratio = (await timed(null)) / (await timed(stored));
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});
