import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrations, startApi } from '@rogatory/api-app';
import { SweepUploads } from '@rogatory/documents/api';
import type { DocumentDto } from '@rogatory/documents/contract';
import { someContent } from '@rogatory/documents/testing';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { ProductProcess } from '../processes/product-process';
import { bodyOf } from '../requests/file-client';
import { registerSides, type Sides } from '../requests/sides';
import { DocumentClient } from './document-client';

// Two processes are started one after the other.
jest.setTimeout(120_000);

const bytes = 12_000_000;
const seed = 417;
/** Enough lies on the disk for the process to be in the midst of writing. */
const written = 1_000_000;

describe('A process killed in the midst of an upload', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rogatory-killed-upload-'));
  const documentsFolder = join(folder, 'documents');
  const key = randomUUID();
  let database: TestDatabase;
  let sides: Sides;
  let product: ProductProcess;
  let environment: Record<string, string>;

  beforeAll(async () => {
    database = await testDatabase(migrations);
    environment = {
      DATABASE_URL: database.url,
      PORT: '0',
      TOKEN_SECRET: 'a secret for tests that nobody else needs to know',
      SECURE_COOKIES: 'no',
      LOG_LEVEL: 'silent',
      DOCUMENTS_FOLDER: documentsFolder,
    };
    const api = await startApi(environment);
    sides = await registerSides(api.app);
    await api.close();
    product = new ProductProcess(environment, folder, 'api');
    await product.start();
  });
  afterAll(async () => {
    await product.kill();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const filesIn = (part: 'incoming' | 'content'): string[] =>
    readdirSync(join(documentsFolder, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  const client = (): Promise<DocumentClient> =>
    DocumentClient.of(product.url ?? '', sides.korea.central.person('central_officer'));
  const upload = async (content: AsyncIterable<Uint8Array>) =>
    (await client()).tryUpload({ content, name: 'image.dd', headers: { 'idempotency-key': key } });
  const rows = (table: 'document') =>
    database.query<{ count: number }>(`select count(*)::int as count from ${table}`);

  /** Half of the content; the rest would come once `until` is settled. */
  async function* half(until: Promise<unknown>): AsyncGenerator<Uint8Array, void, undefined> {
    let sent = 0;
    for await (const chunk of someContent(bytes, seed)) {
      if (sent > bytes / 2) await until;
      yield chunk;
      sent += chunk.length;
    }
  }

  it('keeps nothing of it: no document, no content, nothing in the trail', async () => {
    const dead = new AbortController();
    const answer = upload(half(once(dead.signal, 'abort'))).then(
      ({ status }) => status,
      () => 'cut off',
    );
    for (;;) {
      const [torn] = filesIn('incoming');
      if (torn !== undefined && statSync(torn).size > written) break;
      await pause(10);
    }
    await product.kill();
    dead.abort();
    expect(await answer).toBe('cut off');
    expect(filesIn('incoming')).toHaveLength(1);
    expect(filesIn('content')).toEqual([]);
    expect(await rows('document')).toEqual([{ count: 0 }]);
    const trail = await database.query(`select 1 from audit_entry where action like 'documents.%'`);
    expect(trail).toEqual([]);
  });

  it('takes the same upload whole when it is tried again with its key, once', async () => {
    await product.start();
    const document = bodyOf<DocumentDto>(await upload(someContent(bytes, seed)), 201);
    expect(document.bytes).toBe(bytes);
    const again = bodyOf<DocumentDto>(await upload(someContent(bytes, seed)), 201);
    expect(again).toEqual(document);
    const answer = await (await client()).download(document.id);
    const content = new Uint8Array(await answer.arrayBuffer());
    expect(createHash('sha256').update(content).digest('hex')).toBe(document.sha256);
    expect(filesIn('content')).toHaveLength(1);
    expect(await rows('document')).toEqual([{ count: 1 }]);
  });

  it('has what was torn swept away, and nothing else', async () => {
    const torn = filesIn('incoming');
    expect(torn).toHaveLength(1);
    const api = await startApi(environment);
    const sweep = api.app.get(SweepUploads, { strict: false });
    // An upload may still be under way for a while.
    await sweep.run();
    expect(filesIn('incoming')).toEqual(torn);
    const longAgo = Temporal.Now.instant().subtract({ hours: 72 }).epochMilliseconds / 1000;
    for (const file of torn) utimesSync(file, longAgo, longAgo);
    await sweep.run();
    await api.close();
    expect(filesIn('incoming')).toEqual([]);
    expect(filesIn('content')).toHaveLength(1);
  });
});
