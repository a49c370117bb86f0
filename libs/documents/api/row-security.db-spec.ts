import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import type { Actor } from '@rogatory/platform/contract';
import {
  AnswerQuestions,
  ApproveRequest,
  AskQuestions,
  AttachToDraft,
  SubmitDraft,
  TransmitRequest,
} from '@rogatory/requests/api';
import { registerTestSides, RequestStory, type TestSides } from '@rogatory/requests/testing';
import {
  documentsApplication,
  migrationsOfDocuments,
  textContent,
  type DocumentsApplication,
} from '@rogatory/documents/testing';
import { UploadDocument } from './index';

const clock = new ScriptedClock('2026-11-23T08:30:00Z');

describe('The second lock on documents, with raw SQL that forgets every where', () => {
  let schema: TestDatabase;
  let documents: DocumentsApplication;
  let sides: TestSides;
  let story: RequestStory;
  let office: Actor;
  let korea: Actor;
  let cambodia: Actor;
  let police: Actor;
  let strangers: Actor[];
  /** Ids of documents by what became of them. */
  const uploaded = new Map<string, string>();

  const see = <T extends object>(actor: Actor | null, text: string, values?: unknown[]) =>
    schema.queryAs<T>(actor, text, values);
  const named = (name: string): string => {
    const id = uploaded.get(name);
    if (id === undefined) throw new Error(`Nobody uploaded ${name}`);
    return id;
  };
  async function upload(actor: Actor, name: string, text = name): Promise<string> {
    const { id } = await documents.app.get(UploadDocument).run(actor, {
      content: textContent(text),
      name,
      mediaType: 'text/plain',
      announcedBytes: null,
    });
    uploaded.set(name, id);
    return id;
  }
  async function readersOf(name: string): Promise<string[]> {
    const readers: string[] = [];
    for (const actor of [office, korea, cambodia, police, ...strangers]) {
      const rows = await see(actor, 'select from document where id = $1', [named(name)]);
      if (rows.length > 0) readers.push(actor.name);
    }
    return readers;
  }

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfDocuments);
    documents = await documentsApplication(schema.url, clock);
    sides = await registerTestSides(schema);
    story = new RequestStory(documents.app, schema, sides);
    office = story.prosecutor;
    korea = story.korea.officer;
    cambodia = story.cambodia.officer;
    police = story.cambodia.executor;
    strangers = [
      sides.korea.otherOffice.person('prosecutor'),
      sides.cambodia.otherPolice.person('executing_officer'),
      sides.france.office.person('prosecutor'),
    ];
    await upload(office, 'never attached');
    await upload(cambodia, 'of the other side', 'never attached');
  });
  afterAll(async () => {
    await documents.close();
    await schema.drop();
  });

  it('shows a document to its own authority alone until it is attached', async () => {
    expect(await readersOf('never attached')).toEqual([office.name]);
    expect(await readersOf('of the other side')).toEqual([cambodia.name]);
  });

  it('shows a draft’s document to the office, to its central authority with the draft, and across with the request', async () => {
    const { app } = documents;
    const draft = await new RequestStory(app, schema, sides).drafted();
    const { id } = draft.outgoing;
    const documentIds = [await upload(office, 'on a draft')];
    await app.get(AttachToDraft).run(office, id, { documentIds });
    expect(await readersOf('on a draft')).toEqual([office.name]);
    await app.get(SubmitDraft).run(office, id, {});
    expect(await readersOf('on a draft')).toEqual([office.name, korea.name]);
    await app.get(ApproveRequest).run(draft.korea.head, id, {});
    await app.get(TransmitRequest).run(korea, id, {});
    expect(await readersOf('on a draft')).toEqual([office.name, korea.name]);
    await draft.carry();
    expect(await readersOf('on a draft')).toEqual([office.name, korea.name, cambodia.name]);
  });

  it('lets documents of an answer be read on both sides, those of a question as well', async () => {
    const app = documents.app;
    story = await new RequestStory(app, schema, sides).acknowledged();
    const { id } = story.incoming;
    const asked = { questions: [{ text: 'Which floor?' }] };
    const floorPlan = await upload(cambodia, 'with a question');
    await app.get(AskQuestions).run(cambodia, id, { ...asked, attachmentIds: [floorPlan] });
    await story.carry();
    const answers = [{ question: '1', text: 'The second.' }];
    const marked = await upload(office, 'with an answer');
    await app
      .get(AnswerQuestions)
      .run(office, story.outgoing.id, { answers, attachmentIds: [marked] });
    await story.carry();
    const both = [office.name, korea.name, cambodia.name];
    expect(await readersOf('with a question')).toEqual(both);
    expect(await readersOf('with an answer')).toEqual(both);
  });

  it('does not show them to an authority that was given a measure to execute', async () => {
    const assigned = await new RequestStory(documents.app, schema, sides).assigned();
    const files = await see(police, 'select from file where id = $1', [assigned.incoming.id]);
    expect(files).toHaveLength(1);
    for (const table of ['document', 'file_document']) {
      expect(await see(police, `select 1 from ${table}`)).toEqual([]);
    }
  });

  it('tells nobody which contents are kept, nor that two documents have the same', async () => {
    for (const actor of [office, cambodia]) {
      await expect(see(actor, 'select 1 from document_content')).rejects.toThrow('permission');
    }
    const rows = await see<{ name: string }>(office, 'select name from document');
    expect(rows.map(({ name }) => name)).not.toContain('of the other side');
    const places = await schema.query<{ content_name: string }>(
      `select distinct content_name from document where id = any ($1)`,
      [[named('never attached'), named('of the other side')]],
    );
    expect(places).toHaveLength(1);
  });

  it('does not let a side put on its file what it neither uploaded nor was sent', async () => {
    const forge = (actor: Actor, file: string, document: string, dispatch: string | null = null) =>
      see(
        actor,
        `insert into file_document (file_id, document_id, dispatch_id, at)
         values ($1, $2, $3, now())`,
        [file, document, dispatch],
      );
    const refused = 'row-level security';
    const foreign = named('of the other side');
    await expect(forge(office, story.outgoing.id, foreign)).rejects.toThrow(refused);
    const [sent] = await schema.query<{ id: string }>(
      `select id from dispatch where to_authority_id = $1 limit 1`,
      [korea.authorityId],
    );
    await expect(forge(korea, story.outgoing.id, foreign, sent?.id)).rejects.toThrow(refused);
    const own = named('never attached');
    await expect(forge(office, story.incoming.id, own)).rejects.toThrow(refused);
    await expect(forge(police, story.incoming.id, own)).rejects.toThrow(refused);
  });

  it('does not let anybody upload in the name of another authority', async () => {
    const forged = see(
      korea,
      `insert into document select gen_random_uuid(), $1, person_id, person_name, name, media_type,
         bytes, sha256, content_name, uploaded_at from document limit 1`,
      [cambodia.authorityId],
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('does not take back what was sent, however it is put', async () => {
    const before = await schema.query('select * from file_document order by 1, 2, 3');
    await see(office, 'delete from file_document where dispatch_id is not null');
    await see(office, 'update file_document set dispatch_id = null where dispatch_id is not null');
    await see(cambodia, 'delete from file_document');
    expect(await schema.query('select * from file_document order by 1, 2, 3')).toEqual(before);
  });

  it.each([
    'update document set name = name',
    'delete from document',
    'delete from document_content',
    'update file_document set document_id = document_id',
    'update file_document set file_id = file_id',
  ])('refuses to rewrite or remove what was kept: %s', async (statement) => {
    await expect(see(office, statement)).rejects.toThrow('permission denied');
  });

  it('shows nothing at all where nobody acts', async () => {
    for (const table of ['document', 'file_document']) {
      expect(await see(null, `select 1 from ${table}`)).toEqual([]);
    }
  });

  it('protects every table of this domain, the owner not excepted', async () => {
    const open = await schema.query(
      `select relname from pg_class
        where relname in ('document', 'document_content', 'file_document') and relkind = 'r'
          and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});
