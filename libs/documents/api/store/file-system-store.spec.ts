import { createHash, randomUUID } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Decrypter } from 'age-encryption';
import { Configuration } from '@rogatory/platform/api';
import { someContent, textContent } from '../../testing/some-content';
import { documentsSlice } from '../documents-slice';
import { DamagedContent, type ReceivedContent } from './document-store';
import { FileSystemStore } from './file-system-store';

const confession = 'The accounts are held in the name of Manager Crane.';
const unlimited = Number.MAX_SAFE_INTEGER;
const longAgo = 1_000_000_000;

describe('The store of contents', () => {
  let folder: string;
  let store: FileSystemStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rogatory-store-'));
    store = await startedOn(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function startedOn(path: string): Promise<FileSystemStore> {
    const started = new FileSystemStore(
      new Configuration([documentsSlice], { DOCUMENTS_FOLDER: path }),
    );
    await started.onModuleInit();
    return started;
  }
  async function keep(content: AsyncIterable<Uint8Array>): Promise<ReceivedContent> {
    const received = await store.receive(content, unlimited);
    await received.settle(received.name);
    return received;
  }
  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.age'))
      .map((entry) => join(entry.parentPath, entry.name));
  const onlyFile = (): string => {
    const [file, ...more] = files();
    if (file === undefined || more.length > 0) throw new Error('One file is expected');
    return file;
  };

  it.each([1, 65_535, 65_536, 65_537, 1_000_000])('gives back %i bytes as they came', async (n) => {
    const kept = await keep(someContent(n));
    const given = await buffer(await store.open(kept));
    expect(kept.bytes).toBe(n);
    expect(given.equals(await buffer(someContent(n)))).toBe(true);
    expect(kept.sha256).toBe(createHash('sha256').update(given).digest('hex'));
  });

  it('leaves nothing on the disk that can be read without the key', async () => {
    const kept = await keep(textContent(confession));
    const bytes = readFileSync(onlyFile());
    expect(bytes.includes('Crane')).toBe(false);
    expect(bytes.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
    expect(onlyFile()).not.toContain(kept.sha256.slice(0, 8));
  });

  it('writes files that the age program opens with the key', async () => {
    await keep(textContent(confession));
    const identity = /AGE-SECRET-KEY-1\w+/.exec(readFileSync(join(folder, 'key.txt'), 'utf8'));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity?.[0] ?? '');
    expect(await decrypter.decrypt(readFileSync(onlyFile()), 'text')).toBe(confession);
  });

  it('makes its key once, for nobody else to read', async () => {
    const key = readFileSync(join(folder, 'key.txt'), 'utf8');
    expect(statSync(join(folder, 'key.txt')).mode & 0o777).toBe(0o600);
    await startedOn(folder);
    expect(readFileSync(join(folder, 'key.txt'), 'utf8')).toBe(key);
  });

  it('makes one key where several processes start for the first time at once', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'rogatory-store-'));
    const stores = await Promise.all(Array.from({ length: 8 }, () => startedOn(fresh)));
    const [first, ...others] = stores;
    const received = await first?.receive(textContent(confession), unlimited);
    for (const other of others) {
      if (received === undefined) throw new Error('Nothing was received');
      expect((await buffer(await other.open(received))).toString()).toBe(confession);
    }
    rmSync(fresh, { recursive: true, force: true });
  });

  it('does not start with another key than the one its contents need', async () => {
    await keep(textContent(confession));
    rmSync(join(folder, 'key.txt'));
    await expect(startedOn(folder)).rejects.toThrow('put back the copy of the key');
    writeFileSync(join(folder, 'key.txt'), 'not a key');
    await expect(startedOn(folder)).rejects.toThrow('holds no age identity');
  });

  it('leaves nothing behind of an upload that breaks off', async () => {
    async function* broken() {
      yield* someContent(200_000);
      throw new Error('The line went dead');
    }
    await expect(store.receive(broken(), unlimited)).rejects.toThrow('The line went dead');
    expect(files()).toEqual([]);
  });

  it('stops an upload as soon as it is too large', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken += 65_536;
        yield new Uint8Array(65_536);
      }
    }
    const refused = store.receive(endless(), 1_000_000);
    await expect(refused).rejects.toMatchObject({ status: 413, code: 'documents.too_large' });
    expect(taken).toBeLessThan(2_000_000);
    expect(files()).toEqual([]);
  });

  it('keeps one copy where the same content is known by another name', async () => {
    const first = await keep(textContent(confession));
    const second = await store.receive(textContent(confession), unlimited);
    expect(files()).toHaveLength(2);
    await second.settle(first.name);
    expect(onlyFile()).toContain(first.name);
  });

  it('takes the second copy where the first has been lost', async () => {
    const first = await keep(textContent(confession));
    rmSync(onlyFile());
    const second = await store.receive(textContent(confession), unlimited);
    await second.settle(first.name);
    expect((await buffer(await store.open(first))).toString()).toBe(confession);
  });

  it.each([
    ['a flipped bit at its beginning', (path: string) => flip(path, 300)],
    ['a flipped bit in its middle', (path: string) => flip(path, 300_000)],
    ['a flipped bit at its end', (path: string) => flip(path, statSync(path).size - 1)],
    ['its last part cut off', (path: string) => truncateSync(path, 300 + 2 * 65_552)],
    ['its last byte cut off', (path: string) => truncateSync(path, statSync(path).size - 1)],
    ['nothing left in it', (path: string) => truncateSync(path, 0)],
    ['the file itself gone', (path: string) => rmSync(path)],
  ])('never gives out a content with %s', async (_, damage) => {
    const kept = await keep(someContent(600_000));
    damage(onlyFile());
    await expect(store.open(kept).then(buffer)).rejects.toThrow();
  });

  it('never gives out another content that was put in its place, though it can be decrypted', async () => {
    const kept = await keep(someContent(600_000, 1));
    const path = onlyFile();
    const other = await keep(someContent(600_000, 2));
    const otherPath = files().find((file) => file.includes(other.name)) ?? '';
    writeFileSync(path, readFileSync(otherPath));
    const stream = await store.open(kept);
    await expect(buffer(stream)).rejects.toThrow(DamagedContent);
  });

  it('says before the first byte when a small content is damaged', async () => {
    const kept = await keep(textContent(confession));
    flip(onlyFile(), statSync(onlyFile()).size - 1);
    await expect(store.open(kept)).rejects.toThrow(DamagedContent);
  });

  it('finds a content whose process died before it could put it in its place', async () => {
    const received = await store.receive(textContent(confession), unlimited);
    expect((await buffer(await store.open(received))).toString()).toBe(confession);
    await store.finish(received.name, true);
    expect((await buffer(await store.open(received))).toString()).toBe(confession);
    expect(onlyFile()).toContain(join('content', received.name.slice(0, 2)));
  });

  it('names what was left lying, and neither what is arriving nor what is kept', async () => {
    await keep(textContent('kept'));
    await store.receive(textContent('arriving'), unlimited);
    const left = await store.receive(textContent('left'), unlimited);
    const age = longAgo;
    utimesSync(join(folder, 'incoming', `${left.name}.age`), age, age);
    for (const file of files()) if (file.includes('content/')) utimesSync(file, age, age);
    const dayBefore = Temporal.Now.instant().subtract({ hours: 24 });
    expect(await store.unsettled(dayBefore)).toEqual([left.name]);
    await store.finish(left.name, false);
    expect(await store.unsettled(dayBefore)).toEqual([]);
  });

  it('knows no content by a name of its own making', async () => {
    const unknown = { name: randomUUID(), sha256: '0'.repeat(64), bytes: 1 };
    await expect(store.open(unknown)).rejects.toThrow(DamagedContent);
  });

  it('needs no more memory for much than for little, neither in nor out', async () => {
    const content = 200_000_000;
    const held = () => {
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      return arrayBuffers + heapUsed;
    };
    const before = held();
    let most = 0;
    async function* watched(stream: AsyncIterable<Uint8Array>) {
      for await (const chunk of stream) {
        most = Math.max(most, held() - before);
        yield chunk;
      }
    }
    const kept = await keep(watched(someContent(content)));
    let given = 0;
    for await (const chunk of watched(await store.open(kept))) given += chunk.length;
    expect(given).toBe(content);
    expect(most).toBeLessThan(content / 2);
  }, 60_000);
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
