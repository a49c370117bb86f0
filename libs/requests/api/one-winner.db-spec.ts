import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import {
  migrationsOfRequests,
  registerTestSides,
  requestsApplication,
  RequestStory,
  type TestSides,
} from '@rogatory/requests/testing';
import {
  AcknowledgeRequest,
  AskQuestions,
  EditDraft,
  LocalCarrier,
  OpenDraft,
  RevealPerson,
  SubmitDraft,
} from './index';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');

describe('Steps taken at the same moment', () => {
  let schema: TestDatabase;
  let app: INestApplicationContext;
  let sides: TestSides;
  const tell = () => new RequestStory(app, schema, sides);

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfRequests);
    app = await requestsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
  });
  afterAll(async () => {
    await app.close();
    await schema.drop();
  });

  it('let one of twenty win and tell the others which version the file has now', async () => {
    const story = await tell().received();
    const { id, version } = story.incoming;
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, (_, number) =>
        app
          .get(AcknowledgeRequest)
          .run(story.cambodia.officer, id, { reference: `KH/${number}` }, { version }),
      ),
    );
    const won = attempts.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'fulfilled') continue;
      expect(attempt.reason).toMatchObject({
        status: 412,
        code: 'platform.version_changed',
        headers: { etag: `W/"${version + 1}"` },
      });
    }
    const sent = await schema.query(`select 1 from dispatch where kind = 'acknowledgement'`);
    expect(sent).toHaveLength(1);
  });

  it('are told apart by their keys: a repeated command is done once', async () => {
    const { prosecutor, content } = tell();
    const command = { key: randomUUID(), route: 'POST /api/v1/requests', fingerprint: 'one' };
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => app.get(OpenDraft).run(prosecutor, { content }, { command })),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    const id = opened[0]?.id;
    expect(await schema.query('select 1 from file where id = $1', [id])).toHaveLength(1);
  });

  it('answer a stale repetition as the first time, and not with a changed version', async () => {
    const story = await tell().drafted();
    const { id, version } = story.outgoing;
    const command = {
      key: randomUUID(),
      route: `POST /api/v1/requests/${id}/submit`,
      fingerprint: '',
    };
    const submit = () => app.get(SubmitDraft).run(story.prosecutor, id, {}, { version, command });
    expect(await submit()).toEqual(await submit());
  });

  it('deliver a dispatch once, however many carriers take it', async () => {
    const story = await tell().transmitted();
    const [dispatch] = await schema.query<{ id: string }>(
      'select d.id from dispatch d join file f on f.thread_id = d.thread_id where f.id = $1',
      [story.outgoing.id],
    );
    const id = dispatch?.id ?? '';
    const carrier = app.get(LocalCarrier);
    await Promise.all(Array.from({ length: 6 }, () => carrier.deliver(id)));
    await carrier.deliver(id);
    const events = await schema.query('select 1 from file_event where dispatch_id = $1', [id]);
    expect(events).toHaveLength(2);
    const entries = await schema.query('select 1 from audit_entry where subject_id = $1', [id]);
    expect(entries).toHaveLength(1);
  });

  it('deliver dispatches of a thread in their order, even when a later one is carried first', async () => {
    const story = await tell().received();
    const { officer } = story.cambodia;
    const { id } = story.incoming;
    await app.get(AcknowledgeRequest).run(officer, id, { reference: 'KH/1' });
    await app.get(AskQuestions).run(officer, id, { questions: [{ text: 'Where?' }] });
    const sent = await schema.query<{ id: string }>(
      `select d.id from dispatch d join file f on f.thread_id = d.thread_id
        where f.id = $1 order by d.number`,
      [id],
    );
    const carrier = app.get(LocalCarrier);
    await carrier.deliver(sent[2]?.id ?? '');
    await carrier.deliver(sent[1]?.id ?? '');
    const [file] = await schema.query<{ state: string; their_reference: string }>(
      'select state, their_reference from file where id = $1',
      [story.outgoing.id],
    );
    expect(file).toEqual({ state: 'question_open', their_reference: 'KH/1' });
  });

  it('keep the versions of a draft apart when two people write', async () => {
    const story = await tell().drafted();
    const { id, version } = story.outgoing;
    const edit = (title: string) =>
      app
        .get(EditDraft)
        .run(story.prosecutor, id, { content: { ...story.content, title } }, { version });
    const attempts = await Promise.allSettled([edit('One title'), edit('Another title')]);
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('record every reveal of a sealed name, and reveal nothing to strangers', async () => {
    const story = await tell().received();
    const reveal = app.get(RevealPerson);
    const shown = await reveal.run(story.cambodia.officer, story.incoming.id, 'V01');
    expect(shown.names).toContain('문가람');
    const stranger = reveal.run(story.cambodia.executor, story.incoming.id, 'V01');
    await expect(stranger).rejects.toMatchObject({ status: 404 });
    const entries = await schema.query(
      `select detail from audit_entry where action = 'requests.reveal_person'`,
    );
    expect(entries).toEqual([{ detail: { person: 'V01' } }]);
  });
});
