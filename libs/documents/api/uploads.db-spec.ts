import { randomUUID } from 'node:crypto';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { registerTestSides } from '@rogatory/requests/testing';
import {
  documentsApplication,
  migrationsOfDocuments,
  someContent,
  textContent,
  type DocumentsApplication,
} from '@rogatory/documents/testing';
import type { DocumentDto } from '../contract/index';
import { DownloadDocument, SweepUploads, UploadDocument, type Upload } from './index';
import { DocumentStore } from './store/document-store';

describe('Uploading documents', () => {
  const clock = new ScriptedClock(Temporal.Now.instant());
  let schema: TestDatabase;
  let documents: DocumentsApplication;
  let office: Actor;
  let abroad: Actor;

  beforeAll(async () => {
    schema = await testDatabase(migrationsOfDocuments);
    documents = await documentsApplication(schema.url, clock);
    const sides = await registerTestSides(schema);
    office = sides.korea.office.person('prosecutor');
    abroad = sides.france.office.person('prosecutor');
  });
  afterAll(async () => {
    await documents.close();
    await schema.drop();
  });

  const described = (content: string, more: Partial<Upload> = {}): Upload => ({
    content: textContent(content),
    name: 'statement.txt',
    mediaType: 'text/plain',
    announcedBytes: null,
    ...more,
  });
  const upload = (actor: Actor, what: Upload, command?: CommandKey): Promise<DocumentDto> =>
    documents.app.get(UploadDocument).run(actor, what, { command });
  const filesIn = (folder: 'incoming' | 'content'): string[] =>
    readdirSync(join(documents.folder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('keeps the same content once for two States, and tells neither of the other', async () => {
    const before = filesIn('content').length;
    const own = await upload(office, described('same words'));
    const theirs = await upload(abroad, described('same words'));
    expect({ ...theirs, id: '' }).toEqual({ ...own, id: '' });
    expect(theirs.id).not.toBe(own.id);
    expect(filesIn('content')).toHaveLength(before + 1);
    expect(filesIn('incoming')).toEqual([]);
    const { content } = await documents.app.get(DownloadDocument).run(abroad, theirs.id);
    expect(await text(content)).toBe('same words');
  });

  it('keeps one content where many upload it at the same moment', async () => {
    const before = filesIn('content').length;
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        upload(at % 2 === 0 ? office : abroad, {
          ...described(''),
          content: someContent(300_000, 77),
        }),
      ),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(12);
    expect(filesIn('content')).toHaveLength(before + 1);
    expect(filesIn('incoming')).toEqual([]);
  });

  it('answers a repeated command as the first time, and refuses its key for another content', async () => {
    const command = { key: randomUUID(), route: 'POST /api/v1/documents', fingerprint: '' };
    const first = await upload(office, described('once'), command);
    expect(await upload(office, described('once'), command)).toEqual(first);
    await expect(upload(office, described('twice'), command)).rejects.toMatchObject({
      status: 422,
      code: 'platform.idempotency_key_reused',
    });
    expect(filesIn('incoming')).toEqual([]);
  });

  it('records who uploaded and who downloaded, and no name of a document', async () => {
    const { id } = await upload(office, described('recorded', { name: 'Manager Crane.pdf' }));
    const { content } = await documents.app.get(DownloadDocument).run(office, id);
    await text(content);
    const entries = await schema.query<{ action: string; detail: object }>(
      `select action, person_name, detail from audit_entry where subject_id = $1 order by at, id`,
      [id],
    );
    expect(entries).toEqual([
      { action: 'documents.upload', person_name: office.name, detail: { bytes: 8 } },
      { action: 'documents.download', person_name: office.name, detail: {} },
    ]);
  });

  it.each([
    ['nothing in it', { content: textContent('') }, 422, 'documents.empty'],
    ['no name', { name: null }, 400, 'documents.name_missing'],
    ['a name of blanks', { name: ' \t ' }, 400, 'documents.name_missing'],
    ['a path for a name', { name: '../key.txt' }, 400, 'documents.name_refused'],
    ['no media type', { mediaType: 'pdf' }, 400, 'documents.media_type_refused'],
    ['a form around it', { mediaType: 'multipart/form-data' }, 415, 'documents.form_not_taken'],
    ['too much announced', { announcedBytes: 2 ** 40 }, 413, 'documents.too_large'],
  ])('takes no document with %s', async (_, more, status, code) => {
    const before = filesIn('content').length;
    await expect(upload(office, described('x', more))).rejects.toMatchObject({ status, code });
    expect([filesIn('content').length, filesIn('incoming')]).toEqual([before, []]);
  });

  it('leaves nothing of an upload whose record cannot be written', async () => {
    const nobody = { ...office, authorityId: randomUUID() };
    await expect(upload(nobody, described('unrecorded'))).rejects.toThrow();
    expect(filesIn('incoming')).toEqual([]);
  });

  describe('after a process was killed', () => {
    const sweep = () => documents.app.get(SweepUploads).run();
    const dayOld = (path: string) => {
      const then = clock.now().subtract({ hours: 25 }).epochMilliseconds / 1000;
      utimesSync(path, then, then);
    };

    it('between file and commit: a day later nothing of it is left', async () => {
      const store = documents.app.get(DocumentStore);
      await store.receive(textContent('never recorded'), 1_000);
      await sweep();
      expect(filesIn('incoming')).toHaveLength(1);
      filesIn('incoming').forEach(dayOld);
      await sweep();
      expect(filesIn('incoming')).toEqual([]);
    });

    it('between commit and rename: the document is there, and the sweep puts it in its place', async () => {
      const store = documents.app.get(DocumentStore);
      const received = await store.receive(textContent('recorded'.repeat(5)), 1_000);
      await schema.query('select keep_content($1, $2, $3, now())', [
        received.sha256,
        received.bytes,
        received.name,
      ]);
      expect(await text(await store.open(received))).toBe('recorded'.repeat(5));
      filesIn('incoming').forEach(dayOld);
      await sweep();
      expect(filesIn('incoming')).toEqual([]);
      expect(await text(await store.open(received))).toBe('recorded'.repeat(5));
    });

    it('never touches what is in its place, were the database empty', async () => {
      const kept = filesIn('content');
      kept.forEach(dayOld);
      await sweep();
      expect(filesIn('content')).toEqual(kept);
      expect(kept.every((path) => statSync(path).size > 0)).toBe(true);
    });
  });
});
