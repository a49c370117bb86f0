import { randomUUID } from 'node:crypto';
import { auditMigrations } from '@rogatory/audit/api';
import { identityMigrations } from '@rogatory/identity/api';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import { platformMigrations } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { testActor, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { instrumentsMigrations } from './index';

const propose = `
  insert into law_override (id, target, target_id, pointer, value, effective_from,
    effective_until, reason, source, confidence, authority_id, proposed_by, proposed_by_name,
    proposed_at)
  values ($1, 'instrument', 'UNTOC', '/parties/KH/until', '"2027-12-31"', '2027-01-01',
    $2, 'Denounced.', 'Depositary', 'sourced', $3, $4, 'Somebody', now())`;
const decide = `
  insert into law_override_decision (override_id, decision, proposed_by, authority_id, decided_by,
    decided_by_name, decided_at)
  values ($1, $2, $3, $4, $5, 'Somebody', now())`;

describe('What is kept of changes of the law', () => {
  let database: TestDatabase;
  const first = testActor({ roles: ['administrator'] });
  const second = testActor({ roles: ['administrator'], jurisdiction: 'FR' });

  beforeAll(async () => {
    const migrations = [
      ...platformMigrations,
      ...auditMigrations,
      ...identityMigrations,
      ...jurisdictionsMigrations,
      ...instrumentsMigrations,
    ];
    database = await testDatabase(
      migrations.sort((a, b) => Number(a.name.slice(-13)) - Number(b.name.slice(-13))),
    );
  });
  afterAll(() => database.drop());

  async function proposal(actor: Actor = first): Promise<string> {
    const id = randomUUID();
    await database.queryAs(actor, propose, [id, null, actor.authorityId, actor.personId]);
    return id;
  }
  const decision = (actor: Actor, id: string, kind: string, by = actor.personId) =>
    database.queryAs(actor, decide, [id, kind, first.personId, actor.authorityId, by]);

  it('is readable for everybody, whoever proposed it', async () => {
    const id = await proposal();
    const rows = await database.queryAs(second, 'select id from law_override where id = $1', [id]);
    expect(rows).toEqual([{ id }]);
  });

  it('bears the name of who wrote it, and of nobody else', async () => {
    const foreign = [randomUUID(), null, first.authorityId, second.personId];
    await expect(database.queryAs(first, propose, foreign)).rejects.toThrow('row-level security');
    const elsewhere = [randomUUID(), null, second.authorityId, first.personId];
    await expect(database.queryAs(first, propose, elsewhere)).rejects.toThrow('row-level security');
    const id = await proposal();
    await expect(decision(first, id, 'approved', second.personId)).rejects.toThrow(
      'row-level security',
    );
    await expect(database.queryAs(null, propose, foreign)).rejects.toThrow('row-level security');
  });

  it('is approved or rejected by a second person, withdrawn by the first', async () => {
    const id = await proposal();
    await expect(decision(first, id, 'approved')).rejects.toThrow('second_person');
    await expect(decision(first, id, 'rejected')).rejects.toThrow('second_person');
    await expect(decision(second, id, 'withdrawn')).rejects.toThrow('second_person');
    await decision(second, id, 'approved');
    await expect(decision(second, id, 'rejected')).rejects.toThrow('law_override_decision_pkey');
    await decision(first, await proposal(), 'withdrawn');
  });

  it('knows who proposed: a decision cannot claim another', async () => {
    const id = await proposal();
    const values = [id, 'approved', second.personId, first.authorityId, first.personId];
    await expect(database.queryAs(first, decide, values)).rejects.toThrow('decision_of_fkey');
  });

  it.each(['law_override', 'law_override_decision', 'law_verification'])(
    'is never rewritten: %s',
    async (table) => {
      for (const text of [
        `update ${table} set authority_id = authority_id`,
        `delete from ${table}`,
      ]) {
        await expect(database.queryAs(first, text)).rejects.toThrow('permission denied');
      }
    },
  );

  it('does not end before it starts', async () => {
    const values = [randomUUID(), '2026-12-31', first.authorityId, first.personId];
    await expect(database.queryAs(first, propose, values)).rejects.toThrow('days_check');
  });
});
