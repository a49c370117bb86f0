import { randomUUID } from 'node:crypto';
import { type CommandKey, type Database, ProblemError } from '@rogatory/platform/api';
import { platformMigrations } from '@rogatory/platform/api';
import {
  openDatabase,
  ScriptedClock,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import { auditEntities, AuditEntry, auditMigrations, WritePath } from './index';

const clock = new ScriptedClock('2026-11-22T08:00:00Z');
const subject = { type: 'file', id: randomUUID() };

function command(fingerprint = 'content'): CommandKey {
  return { key: randomUUID(), route: 'POST /api/v1/files', fingerprint };
}

describe('The write path', () => {
  let schema: TestDatabase;
  let database: Database;
  let close: () => Promise<void>;
  let writing: WritePath;

  beforeAll(async () => {
    schema = await testDatabase([...platformMigrations, ...auditMigrations]);
    ({ database, close } = await openDatabase(schema.url, auditEntities));
    writing = new WritePath(database, clock);
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  it('records who did what to what, in the transaction of the step', async () => {
    const actor = testActor();
    await writing.run({ actor, action: 'requests.submit', subject }, async (tx) => {
      expect(tx.now.toString()).toBe('2026-11-22T08:00:00Z');
      const [row] = await tx.query<{ who: string }>('select current_person() as who');
      expect(row?.who).toBe(actor.personId);
    });
    const trail = await schema.query(
      'select action, subject_id, person_name, at from audit_entry where person_id = $1',
      [actor.personId],
    );
    expect(trail).toEqual([
      expect.objectContaining({ action: 'requests.submit', subject_id: subject.id }),
    ]);
  });

  it('leaves nothing behind when the step fails, neither entry nor event', async () => {
    const actor = testActor();
    const failing = writing.run({ actor, action: 'requests.submit', subject }, (tx) => {
      tx.publish({ type: 'requests.flow', key: 'rolled-back', payload: {} });
      return Promise.reject(new ProblemError(409, 'requests.not_in_draft'));
    });
    await expect(failing).rejects.toThrow('requests.not_in_draft');
    expect(
      await schema.query('select 1 from audit_entry where person_id = $1', [actor.personId]),
    ).toEqual([]);
    expect(await schema.query(`select 1 from outbox where key = 'rolled-back'`)).toEqual([]);
  });

  it('changes nothing when the audit entry cannot be written', async () => {
    const actor = testActor();
    const action = 'requests.open';
    const broken = writing.run(
      { actor, action, subject: { type: 'file', id: 'half \u0000' } },
      (tx) => tx.query(`select pg_notify('rogatory_live', 'x')`),
    );
    await expect(broken).rejects.toThrow();
    const again = await writing.run({ actor, action, subject }, () => Promise.resolve('fine'));
    expect(again).toBe('fine');
  });

  it('puts an event into the outbox and the queue exactly once, however often it is published', async () => {
    const actor = testActor();
    const event = { type: 'requests.flow', key: randomUUID(), payload: { step: 'received' } };
    for (let round = 0; round < 2; round += 1) {
      await writing.run({ actor, action: 'requests.receive', subject }, (tx) => {
        tx.publish(event);
        return Promise.resolve();
      });
    }
    const rows = await schema.query('select type, payload from outbox where key = $1', [event.key]);
    expect(rows).toEqual([{ type: 'requests.flow', payload: { step: 'received' } }]);
    const jobs = await schema.query(
      `select 1 from graphile_worker._private_jobs where payload ->> 'key' = $1`,
      [event.key],
    );
    expect(jobs).toHaveLength(1);
  });

  it('answers a repeated command as the first time, without doing it again', async () => {
    const actor = testActor();
    const key = command();
    let done = 0;
    const act = () =>
      writing.run({ actor, action: 'requests.open', subject, command: key }, () => {
        done += 1;
        return Promise.resolve({ id: 'first', done });
      });
    expect(await act()).toEqual({ id: 'first', done: 1 });
    expect(await act()).toEqual({ id: 'first', done: 1 });
    expect(done).toBe(1);
  });

  it('does a command once even when its copies arrive at the same moment', async () => {
    const actor = testActor();
    const key = command();
    let done = 0;
    const copies = Array.from({ length: 4 }, () =>
      writing.run({ actor, action: 'requests.open', subject, command: key }, async (tx) => {
        done += 1;
        await tx.query('select pg_sleep(0.05)');
        return { id: done };
      }),
    );
    expect(await Promise.all(copies)).toEqual(copies.map(() => ({ id: 1 })));
    expect(done).toBe(1);
  });

  it('refuses a key that was used for another command', async () => {
    const actor = testActor();
    const key = command();
    const step = { actor, action: 'requests.open', subject };
    await writing.run({ ...step, command: key }, () => Promise.resolve(1));
    const other = writing.run({ ...step, command: { ...key, fingerprint: 'other' } }, () =>
      Promise.resolve(2),
    );
    await expect(other).rejects.toMatchObject({
      status: 422,
      code: 'platform.idempotency_key_reused',
    });
  });

  it('lets two people use the same key', async () => {
    const key = command();
    const step = { action: 'requests.open', subject, command: key };
    const first = await writing.run({ ...step, actor: testActor() }, () => Promise.resolve('hers'));
    const second = await writing.run({ ...step, actor: testActor() }, () => Promise.resolve('his'));
    expect([first, second]).toEqual(['hers', 'his']);
  });

  it('saves entities inside the transaction and undoes them with it', async () => {
    const actor = testActor();
    const id = randomUUID();
    const failing = writing.run({ actor, action: 'requests.open', subject }, async (tx) => {
      await tx.manager.insert(AuditEntry, {
        id,
        at: tx.now,
        authorityId: actor.authorityId,
        personId: actor.personId,
        personName: actor.name,
        action: 'by entity',
        subjectType: 'file',
        subjectId: 'x',
        detail: {},
        correlationId: null,
      });
      const [row] = await tx.query<{ at: string }>('select at from audit_entry where id = $1', [
        id,
      ]);
      expect(row?.at).toBe('2026-11-22T08:00:00Z');
      const found = await tx.manager.findOneByOrFail(AuditEntry, { id });
      expect(found.at.toString()).toBe('2026-11-22T08:00:00Z');
      throw new Error('undo');
    });
    await expect(failing).rejects.toThrow('undo');
    expect(await schema.query('select 1 from audit_entry where id = $1', [id])).toEqual([]);
  });

  it('records a further step of another authority inside the same transaction', async () => {
    const sender = testActor();
    const receiver = testActor({ jurisdiction: 'FR' });
    await writing.run({ actor: sender, action: 'requests.transmit', subject }, (tx) =>
      writing.runWithin(
        tx,
        { actor: receiver, action: 'requests.receive', subject },
        async (inner) => {
          const [row] = await inner.query<{ who: string }>('select current_authority() as who');
          expect(row?.who).toBe(receiver.authorityId);
        },
      ),
    );
    const rows = await schema.query(
      'select action from audit_entry where authority_id = any($1) order by action',
      [[sender.authorityId, receiver.authorityId]],
    );
    expect(rows).toEqual([{ action: 'requests.receive' }, { action: 'requests.transmit' }]);
  });

  it('keeps a connection honest about who acts after a step was undone', async () => {
    const first = testActor();
    const second = testActor();
    for (const actor of [first, second, first]) {
      const attempt = writing.run({ actor, action: 'requests.open', subject }, () =>
        Promise.reject(new Error('undo')),
      );
      await expect(attempt).rejects.toThrow('undo');
    }
    const statement = { name: 'test.who', text: 'select rogatory.current_person() as who' };
    for (const actor of [second, first, null, second]) {
      const rows = await Promise.all(
        Array.from({ length: 8 }, () =>
          database.read<{ who: string | null }>(actor, statement, []),
        ),
      );
      expect(new Set(rows.map(([row]) => row?.who))).toEqual(new Set([actor?.personId ?? null]));
    }
  });
});

describe('The audit trail', () => {
  let schema: TestDatabase;
  let close: () => Promise<void>;
  let writing: WritePath;
  const own = testActor();

  beforeAll(async () => {
    schema = await testDatabase([...platformMigrations, ...auditMigrations]);
    const opened = await openDatabase(schema.url, auditEntities);
    close = opened.close;
    writing = new WritePath(opened.database, clock);
    await writing.run({ actor: own, action: 'requests.open', subject }, () => Promise.resolve());
  });
  afterAll(async () => {
    await close();
    await schema.drop();
  });

  it('shows an authority its own entries', async () => {
    expect(await schema.queryAs(own, 'select action from audit_entry')).toHaveLength(1);
  });

  it('shows another authority, or nobody, not a single row', async () => {
    expect(await schema.queryAs(testActor(), 'select action from audit_entry')).toEqual([]);
    expect(await schema.queryAs(null, 'select action from audit_entry')).toEqual([]);
  });

  it.each([
    ['changed', `update audit_entry set action = 'nothing'`],
    ['removed', 'delete from audit_entry'],
    ['emptied', 'truncate audit_entry'],
  ])('cannot be %s by the run-time role', async (_, statement) => {
    await expect(schema.queryAs(own, statement)).rejects.toThrow('permission denied');
  });

  it('does not accept an entry in the name of somebody else', async () => {
    const forged = schema.queryAs(
      own,
      `insert into audit_entry (id, at, authority_id, person_id, person_name, action, subject_type,
         subject_id, detail) values ($1, now(), $2, $3, 'x', 'x', 'x', 'x', '{}')`,
      [randomUUID(), own.authorityId, randomUUID()],
    );
    await expect(forged).rejects.toThrow('row-level security');
  });
});
