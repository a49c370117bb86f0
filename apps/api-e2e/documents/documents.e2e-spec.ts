import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentDto } from '@rogatory/documents/contract';
import { someContent } from '@rogatory/documents/testing';
import { startTestProduct, type TestProduct } from '../start-test-product';
import { bodyOf } from '../requests/file-client';
import { expectField, expectProblem } from '../requests/problem-expectations';
import { registerSides, type Sides } from '../requests/sides';
import { DocumentClient } from './document-client';

const largest = 2_000_000;
const confession = 'The accounts are held in the name of Manager Crane.';

describe('Documents over HTTP', () => {
  let product: TestProduct;
  let sides: Sides;
  let office: DocumentClient;
  let abroad: DocumentClient;

  beforeAll(async () => {
    product = await startTestProduct({ DOCUMENTS_LARGEST_BYTES: String(largest) });
    sides = await registerSides(product.app);
    office = await DocumentClient.of(product.url, sides.korea.office.person('prosecutor'));
    abroad = await DocumentClient.of(product.url, sides.france.office.person('prosecutor'));
  });
  afterAll(() => product.close());

  const filesIn = (folder: 'incoming' | 'content'): string[] =>
    readdirSync(join(product.documentsFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  async function placeOf({ id }: DocumentDto): Promise<string> {
    const [row] = await product.database.query<{ content_name: string }>(
      'select content_name from document where id = $1',
      [id],
    );
    const path = filesIn('content').find((file) => file.includes(row?.content_name ?? '?'));
    if (path === undefined) throw new Error('The content has no place');
    return path;
  }

  it('come back byte by byte as they were sent, with their hash', async () => {
    const sent = await office.upload(someContent(1_500_000, 5), '진술조서.pdf');
    const response = await office.download(sent.id);
    const given = Buffer.from(await response.arrayBuffer());
    expect(given).toHaveLength(1_500_000);
    expect(createHash('sha256').update(given).digest('hex')).toBe(sent.sha256);
    expect(sent).toEqual({
      id: sent.id,
      name: '진술조서.pdf',
      mediaType: 'text/plain',
      bytes: 1_500_000,
      sha256: sent.sha256,
    });
    expect((await office.document(sent.id)).body).toEqual(sent);
  });

  it('come back as what they are: JSON is not read, and HTML never shows itself', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = await office.tryUpload({ content: '{"not json', name: 'a.json', headers });
    expect((await office.download(bodyOf<DocumentDto>(broken, 201).id)).status).toBe(200);
    const page = { content: '<script>alert(1)</script>', name: 'a "quoted" page.html' };
    const html = await office.tryUpload({ ...page, headers: { 'content-type': 'text/html' } });
    const response = await office.download(bodyOf<DocumentDto>(html, 201).id);
    expect(await response.text()).toBe(page.content);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="a _quoted_ page.html"; filename*=UTF-8''a%20%22quoted%22%20page.html`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('lie on the disk once, and so that nobody can read them there', async () => {
    const own = await office.upload(confession);
    const before = filesIn('content').length;
    const theirs = await abroad.upload(confession);
    expect(filesIn('content')).toHaveLength(before);
    expect(await placeOf(theirs)).toBe(await placeOf(own));
    for (const file of filesIn('content')) expect(readFileSync(file).includes('Crane')).toBe(false);
  });

  it('are no business of another authority, whatever it has itself', async () => {
    const own = await office.upload('only ours');
    await abroad.upload('only ours');
    for (const answer of [await abroad.document(own.id), await abroad.document(randomUUID())]) {
      expectProblem(answer, 404, 'documents.not_found');
    }
    expect((await abroad.download(own.id)).status).toBe(404);
  });

  it('take their name from Content-Disposition as well', async () => {
    const headers = { 'content-disposition': `attachment; filename*=UTF-8''pi%C3%A8ce%204.pdf` };
    const answer = await office.tryUpload({ content: 'x', headers });
    expect(answer.body).toMatchObject({ name: 'pièce 4.pdf' });
    expect(answer.headers.get('location')).toMatch(/^\/api\/v1\/documents\/[0-9a-f-]{36}$/);
  });

  it.each([
    ['../../key.txt', 'path'],
    ['C:\\key.txt', 'path'],
    ['report\u0000.pdf', 'invalid_character'],
    ['report\r\nx: y', 'control_character'],
    ['invoice\u202efdp.exe', 'direction_override'],
    ['a'.repeat(201), 'too_long'],
  ])('may not be called %j', async (name, fault) => {
    expectField(await office.tryUpload({ content: 'x', name }), 400, '/name', fault);
  });

  it.each([
    ['no name', { content: 'x' }, 400, 'documents.name_missing'],
    ['nothing in them', { content: '', name: 'a' }, 422, 'documents.empty'],
    [
      'no media type',
      { content: 'x', name: 'a', headers: { 'content-type': 'pdf' } },
      400,
      'documents.media_type_refused',
    ],
    [
      'a form around them',
      { content: 'x', name: 'a', headers: { 'content-type': 'multipart/form-data; boundary=b' } },
      415,
      'documents.form_not_taken',
    ],
    [
      'no idempotency key',
      { content: 'x', name: 'a', headers: { 'idempotency-key': null } },
      400,
      'platform.idempotency_key_missing',
    ],
  ])('are refused with %s', async (_, upload, status, code) => {
    expectProblem(await office.tryUpload(upload), status, code);
    expect(filesIn('incoming')).toEqual([]);
  });

  it('are refused when they are too large, announced or not', async () => {
    const announced = 'x'.repeat(largest + 1);
    const answer = await office.tryUpload({ content: announced, name: 'large.txt' });
    expectProblem(answer, 413, 'documents.too_large');
    const streamed = await office.tryUpload({ content: someContent(largest + 1), name: 'large' });
    expectProblem(streamed, 413, 'documents.too_large');
    expect(filesIn('incoming')).toEqual([]);
  });

  it('are answered once for one key, and not taken twice', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const once = { content: 'once', name: 'once.txt', headers };
    const first = await office.tryUpload(once);
    expect((await office.tryUpload(once)).body).toEqual(first.body);
    const other = await office.tryUpload({ ...once, content: 'something else' });
    expectProblem(other, 422, 'platform.idempotency_key_reused');
  });

  it('leave nothing behind when the line goes dead', async () => {
    const before = filesIn('content').length;
    const line = new AbortController();
    async function* slowly() {
      for await (const chunk of someContent(1_000_000)) {
        yield chunk;
        await pause(20);
      }
    }
    const upload = office.tryUpload({ content: slowly(), name: 'slow', signal: line.signal });
    const refused = expect(upload).rejects.toThrow();
    while (filesIn('incoming').length === 0) await pause(5);
    line.abort();
    await refused;
    while (filesIn('incoming').length > 0) await pause(5);
    expect(filesIn('content')).toHaveLength(before);
  });

  it('are not handed out once somebody has touched the store', async () => {
    const small = await office.upload('a small document that is damaged');
    flip(await placeOf(small), -1);
    const answer = await office.download(small.id);
    expect(answer.status).toBe(500);
    expect(await answer.json()).toMatchObject({ code: 'documents.content_damaged' });

    const large = await office.upload(someContent(1_800_000, 9), 'large.bin');
    flip(await placeOf(large), -1);
    const broken = await office.download(large.id);
    expect(broken.status).toBe(200);
    await expect(broken.arrayBuffer()).rejects.toThrow();
  });

  it('are in the trail, each upload and each download', async () => {
    const { id } = await office.upload('traced');
    await (await office.download(id)).text();
    await (await office.download(id)).text();
    const actions = await product.database.query<{ action: string }>(
      'select action from audit_entry where subject_id = $1 order by at, id',
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'documents.upload',
      'documents.download',
      'documents.download',
    ]);
  });

  it('have a key that is made with the installation', () => {
    expect(existsSync(join(product.documentsFolder, 'key.txt'))).toBe(true);
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
