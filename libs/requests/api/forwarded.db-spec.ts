import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import {
  ScriptedClock,
  testActor,
  testDatabase,
  type TestDatabase,
} from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
} from '@rogatory/requests/testing';
import {
  AcknowledgeRequest,
  AnswerQuestions,
  AskQuestions,
  ForwardRequest,
  MarkRead,
  RemindRequested,
  RequestQueries,
} from './index';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');
const reasons = 'Another ministry is competent';
const begun = ['request', 'question', 'acknowledgement'];

/** Rows of one file, which only those who hold or lead that file may read. */
const ofOneFile = ['file_event', 'request_version', 'file_word', 'searchable_file', 'desk_entry'];

describe('A request passed on, with raw SQL that forgets every where', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let story: RequestStory;
  let sender: Actor;
  let first: Actor;
  let second: Actor;
  let theirs = '';

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    const sides = await registerTestSides(schema);
    const id = randomUUID();
    await schema.query(
      `insert into authority (id, jurisdiction_code, kind, name, zone, central_authority_id)
       values ($1, 'KH', 'central', 'Ministry of the Interior', 'Asia/Phnom_Penh', $1)`,
      [id],
    );
    story = new RequestStory(app, schema, sides);
    sender = story.korea.officer;
    first = story.cambodia.officer;
    second = testActor({ ...first, personId: randomUUID(), authorityId: id });
    await story.received();
    const questions = [{ text: 'Which floor of Building C?', measureCode: 'M1' }];
    await app.get(AskQuestions).run(first, story.incoming.id, { questions });
    await app.get(AcknowledgeRequest).run(first, story.incoming.id, { reference: 'MOJ/0' });
    await story.carry();
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  const kindsSeen = async (actor: Actor): Promise<string[]> => {
    const rows = await schema.queryAs<{ kind: string }>(
      actor,
      'select kind from dispatch order by number',
    );
    return rows.map(({ kind }) => kind);
  };
  const page = (actor: Actor, fileId: string) => app.get(RequestQueries).page(actor, fileId);
  const kindsOf = async (actor: Actor, fileId: string) =>
    (await page(actor, fileId)).thread.map(({ kind }) => kind);
  const forward = (actor: Actor, fileId: string, to: Actor) =>
    app.get(ForwardRequest).run(actor, fileId, { authorityId: to.authorityId, reasons });

  it('takes with it what was on its way to the first authority', async () => {
    const answers = [{ question: '1', text: 'The second.' }];
    // Sent, and not yet carried, when the first authority passes the request on.
    await app.get(AnswerQuestions).run(sender, story.outgoing.id, { answers });
    await forward(first, story.incoming.id, second);
    // Sent to the first authority by a side that has not heard of it.
    await app.get(RemindRequested).run(sender, story.outgoing.id, { text: 'Please tell' });
    await story.carry();
    const [file] = await schema.queryAs<{ id: string }>(second, 'select id from file');
    theirs = file?.id ?? '';
    const all = [...begun, 'answer', 'forwarding', 'reminder'];
    expect(await kindsOf(second, theirs)).toEqual(all);
    expect(await kindsOf(sender, story.outgoing.id)).toEqual(all);
    const theirPage = await page(second, theirs);
    // The question was answered on the way.
    expect(theirPage).toMatchObject({ chainIntact: true, state: 'received' });
    expect(await page(sender, story.outgoing.id)).toMatchObject({
      chainIntact: true,
      counterpart: { authorityId: second.authorityId },
    });
  });

  it('leaves the first authority what there was when it passed it on, and no more', async () => {
    expect(await kindsSeen(first)).toEqual([...begun, 'answer', 'forwarding']);
    const left = await page(first, story.incoming.id);
    expect(left).toMatchObject({ state: 'forwarded', chainIntact: true });
    expect(left.thread.map(({ kind }) => kind)).not.toContain('reminder');
    const delivered = await schema.queryAs<{ number: number }>(
      first,
      `select d.number from delivery y join dispatch d on d.id = y.dispatch_id
        where y.stage = 'delivered' and y.authority_id = $1 order by d.number`,
      [first.authorityId],
    );
    // The answer went to the competent authority alone.
    expect(delivered.map(({ number }) => number)).toEqual([1]);
  });

  it.each(ofOneFile)('shows none of the three a row of %s of another’s file', async (table) => {
    const files: [Actor, string][] = [
      [sender, story.outgoing.id],
      [first, story.incoming.id],
      [second, theirs],
    ];
    for (const [actor] of files) {
      for (const [owner, id] of files) {
        const rows = await schema.queryAs(actor, `select 1 from ${table} where file_id = $1`, [id]);
        if (actor !== owner) expect(rows).toEqual([]);
      }
    }
  });

  it('is read by who has it now; what the first one never had it cannot mark', async () => {
    const { marked } = await app.get(MarkRead).run(second, theirs, { upTo: 99 });
    expect(marked).toBe(6);
    expect(await app.get(MarkRead).run(first, story.incoming.id, { upTo: 99 })).toEqual({
      marked: 1,
    });
    const reads = await schema.queryAs<{ number: number; authority_id: string }>(
      sender,
      `select d.number, y.authority_id from delivery y join dispatch d on d.id = y.dispatch_id
        where y.stage = 'read' and d.from_authority_id = $1 order by 1, 2`,
      [sender.authorityId],
    );
    expect(reads.filter(({ authority_id: by }) => by === second.authorityId)).toHaveLength(3);
    expect(reads.filter(({ authority_id: by }) => by === first.authorityId)).toEqual([
      { number: 1, authority_id: first.authorityId },
    ]);
    const forged = schema.queryAs(
      first,
      `insert into delivery (dispatch_id, stage, authority_id, at)
       select id, 'read', $1, now() from dispatch where kind = 'answer'`,
      [second.authorityId],
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('comes back to the first authority whole, and is acknowledged anew', async () => {
    await app.get(AcknowledgeRequest).run(second, theirs, { reference: 'MOI/1' });
    await story.carry();
    clock.set('2026-11-24T08:30:00Z');
    await forward(second, theirs, first);
    await story.carry();
    const all = [...begun, 'answer', 'forwarding', 'reminder', 'acknowledgement', 'forwarding'];
    const back = await page(first, story.incoming.id);
    expect(back.thread.map(({ kind }) => kind)).toEqual(all);
    expect(back).toMatchObject({ chainIntact: true, state: 'received' });
    expect(back.transmission).toMatchObject({
      forwarded: null,
      firstReceivedAt: '2026-11-23T08:30:00Z',
    });
    expect(back.actions.find(({ action }) => action === 'acknowledge')).toMatchObject({
      allowed: true,
    });
    expect((await page(sender, story.outgoing.id)).state).toBe('transmitted');
    await app.get(AcknowledgeRequest).run(first, story.incoming.id, { reference: 'MOJ/1' });
    await story.carry();
    expect(await page(sender, story.outgoing.id)).toMatchObject({
      state: 'acknowledged',
      chainIntact: true,
      counterpart: { authorityId: first.authorityId, reference: 'MOJ/1' },
    });
    expect(await kindsSeen(second)).toEqual(all);
    expect(await kindsSeen(first)).toEqual([...all, 'acknowledgement']);
  });

  it('is never shown to a stranger, nor to who only executes', async () => {
    const strangers = [
      story.sides.france.office.person('lead_prosecutor'),
      story.sides.cambodia.police.person('executing_officer'),
      story.sides.korea.otherOffice.person('prosecutor'),
    ];
    for (const actor of strangers) {
      for (const table of ['dispatch', 'delivery', 'thread', 'thread_forwarding', 'file']) {
        expect(await schema.queryAs(actor, `select 1 from ${table}`)).toEqual([]);
      }
    }
  });
});
