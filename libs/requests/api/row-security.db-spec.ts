import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type TestSides,
} from '@rogatory/requests/testing';
import { AddNote, CorrectRequest } from './index';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');

describe('The second lock, with raw SQL that forgets every where', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  let story: RequestStory;
  let draft: RequestStory;
  let korea: Actor;
  let office: Actor;
  let cambodia: Actor;
  let police: Actor;

  const see = <T extends object>(actor: Actor | null, text: string, values?: unknown[]) =>
    schema.queryAs<T>(actor, text, values);

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
    draft = await new RequestStory(app, schema, sides).drafted();
    story = await new RequestStory(app, schema, sides).responded();
    korea = story.korea.officer;
    office = story.prosecutor;
    cambodia = story.cambodia.officer;
    police = story.cambodia.executor;
    const notes = app.get(AddNote);
    for (const actor of [korea, office]) {
      await notes.run(actor, story.outgoing.id, { text: `of ${actor.name}` });
    }
    for (const actor of [cambodia, police]) {
      await notes.run(actor, story.incoming.id, { text: `of ${actor.name}` });
    }
    // A correction in preparation, which nobody across may see.
    await app.get(CorrectRequest).run(office, story.outgoing.id, { reason: 'M3 was unclear' });
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  it('hides an office’s draft from everybody else, its own central authority included', async () => {
    const seen = (actor: Actor) =>
      see(actor, 'select 1 from file where id = $1', [draft.outgoing.id]);
    expect(await seen(office)).toHaveLength(1);
    for (const actor of [
      korea,
      cambodia,
      police,
      sides.korea.otherOffice.person('prosecutor'),
      sides.germany.office.person('prosecutor'),
    ]) {
      expect(await seen(actor)).toEqual([]);
    }
  });

  it.each(['file_event', 'request_version', 'file_word'])(
    'hides the draft’s rows of %s as well',
    async (table) => {
      const text = `select 1 from ${table} where file_id = $1`;
      expect(await see(office, text, [draft.outgoing.id])).not.toEqual([]);
      for (const actor of [korea, cambodia, police]) {
        expect(await see(actor, text, [draft.outgoing.id])).toEqual([]);
      }
    },
  );

  it.each(['file', 'file_event', 'request_version', 'note', 'file_word'])(
    'shows neither side a row of %s that belongs to the other’s file',
    async (table) => {
      const key = table === 'file' ? 'id' : 'file_id';
      const text = `select 1 from ${table} where ${key} = $1`;
      expect(await see(korea, text, [story.outgoing.id])).not.toEqual([]);
      expect(await see(cambodia, text, [story.incoming.id])).not.toEqual([]);
      for (const actor of [korea, office]) {
        expect(await see(actor, text, [story.incoming.id])).toEqual([]);
      }
      for (const actor of [cambodia, police]) {
        expect(await see(actor, text, [story.outgoing.id])).toEqual([]);
      }
    },
  );

  it('lets each authority read its own notes alone, even on a file it shares', async () => {
    for (const actor of [korea, office, cambodia, police]) {
      const notes = await see<{ text: string }>(actor, 'select text from note');
      expect(notes).toEqual([{ text: `of ${actor.name}` }]);
    }
  });

  it.each(['assignment', 'executing_authority'])(
    'never shows the requesting side who executes (%s)',
    async (table) => {
      const text = `select 1 from ${table}`;
      expect(await see(cambodia, text)).not.toEqual([]);
      expect(await see(police, text)).not.toEqual([]);
      for (const actor of [korea, office, sides.cambodia.otherPolice.person('executing_officer')]) {
        expect(await see(actor, text)).toEqual([]);
      }
    },
  );

  it('does not let a correction in preparation cross', async () => {
    const text = 'select 1 from request_version where number = 2';
    expect(await see(office, text)).toHaveLength(1);
    expect(await see(cambodia, text)).toEqual([]);
    expect(await see(police, text)).toEqual([]);
  });

  it('shows the thread to its two sides and the leading office, and to nobody else', async () => {
    for (const table of ['thread', 'dispatch', 'delivery']) {
      const text = `select 1 from ${table}`;
      for (const actor of [korea, office, cambodia]) {
        expect(await see(actor, text)).not.toEqual([]);
      }
      for (const actor of [
        police,
        sides.korea.otherOffice.person('prosecutor'),
        sides.france.office.person('prosecutor'),
      ]) {
        expect(await see(actor, text)).toEqual([]);
      }
    }
  });

  it('shows nothing at all where nobody acts', async () => {
    for (const table of ['file', 'file_event', 'request_version', 'note', 'thread', 'dispatch']) {
      expect(await see(null, `select 1 from ${table}`)).toEqual([]);
    }
  });

  it('protects every table of this domain, the owner not excepted', async () => {
    const open = await schema.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'rogatory' and c.relkind = 'r'
          and not (c.relrowsecurity and c.relforcerowsecurity)
          and c.relname in ('file', 'file_event', 'request_version', 'thread', 'dispatch',
            'delivery', 'note', 'assignment', 'executing_authority', 'file_word')`,
    );
    expect(open).toEqual([]);
  });

  it('does not let anybody write a note in the name of another authority', async () => {
    const forged = see(
      korea,
      `insert into note (id, file_id, authority_id, person_id, person_name, text, at)
       values (gen_random_uuid(), $1, $2, $3, 'x', 'x', now())`,
      [story.outgoing.id, cambodia.authorityId, korea.personId],
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('does not let one side send in the name of the other', async () => {
    const forged = see(
      korea,
      `insert into dispatch (id, thread_id, number, kind, from_side, from_authority_id,
         to_authority_id, sent_at, payload, previous_hash, hash)
       select gen_random_uuid(), t.id, 99, 'response', 'requested', t.requested_authority_id,
         t.requesting_authority_id, now(), '{}', repeat('0', 64), repeat('0', 64) from thread t`,
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('changes no row of the other side, however the update is put', async () => {
    const before = await schema.query('select id, version, state from file order by id');
    await see(korea, `update file set title = title where direction = 'incoming'`);
    await see(cambodia, `update file set state = 'closed' where direction = 'outgoing'`);
    expect(await schema.query('select id, version, state from file order by id')).toEqual(before);
  });

  it.each([
    ['file_event', 'update file_event set kind = kind'],
    ['file_event', 'delete from file_event'],
    ['dispatch', 'update dispatch set payload = payload'],
    ['dispatch', 'delete from dispatch'],
    ['delivery', 'update delivery set at = now()'],
    ['delivery', 'delete from delivery'],
    ['note', 'update note set text = text'],
    ['note', 'delete from note'],
    ['file', 'delete from file'],
    ['request_version', 'delete from request_version'],
    ['thread', 'delete from thread'],
  ])('refuses to rewrite or remove what %s holds: %s', async (_, statement) => {
    await expect(see(korea, statement)).rejects.toThrow('permission denied');
  });

  it.each([
    'update request_version set content = content where transmitted_at is not null',
    'update request_version set transmitted_at = now() where transmitted_at is not null',
  ])('never changes a transmitted version: %s', async (statement) => {
    await expect(see(korea, statement)).rejects.toThrow('A transmitted version never changes');
    await expect(see(cambodia, statement)).rejects.toThrow('A transmitted version never changes');
  });
});
