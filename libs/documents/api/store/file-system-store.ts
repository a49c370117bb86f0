import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decrypter, Encrypter } from 'age-encryption';
import { Configuration } from '@rogatory/platform/api';
import { documentsSlice } from '../documents-slice';
import { ContentDigest } from './content-digest';
import {
  DamagedContent,
  DocumentStore,
  type ReceivedContent,
  type StoredContent,
} from './document-store';
import { codeOf, syncFolder } from './file-errors';
import { storeKey, type StoreKey } from './store-key';
import { verified } from './verified-content';

const suffix = '.age';
const named = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.age$/;

/**
 * Contents in a folder, each an age file that `age --decrypt -i key.txt` opens without Rogatory.
 * `incoming` holds what arrives, `content` what the database knows; a rename separates the two.
 */
@Injectable()
export class FileSystemStore extends DocumentStore implements OnModuleInit {
  private readonly incoming: string;
  private readonly content: string;
  private readonly keyFile: string;
  private key: StoreKey | null = null;

  constructor(configuration: Configuration) {
    super();
    const { folder, keyFile } = configuration.of(documentsSlice);
    this.incoming = resolve(folder, 'incoming');
    this.content = resolve(folder, 'content');
    this.keyFile = keyFile === null ? resolve(folder, 'key.txt') : resolve(keyFile);
  }

  /** Makes the folders and the key where they are missing. Throws a `ConfigurationError`. */
  async onModuleInit(): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    await mkdir(this.content, { recursive: true, mode: 0o700 });
    const holdsContents = async () => (await readdir(this.content)).length > 0;
    this.key = await storeKey(this.keyFile, holdsContents);
  }

  async receive(
    content: AsyncIterable<Uint8Array>,
    largestBytes: number,
  ): Promise<ReceivedContent> {
    const name = randomUUID();
    const path = this.arriving(name);
    const digest = new ContentDigest();
    try {
      const encrypter = new Encrypter();
      encrypter.addRecipient(this.opened().recipient);
      const plain = ReadableStream.from(digest.of(content, largestBytes));
      const encrypted = await encrypter.encrypt(plain);
      const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
      await pipeline(Readable.fromWeb(encrypted), file);
      await syncFolder(this.incoming);
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return {
      name,
      sha256: digest.sha256(),
      bytes: digest.bytes,
      settle: (known) => this.settle(name, known),
      discard: () => rm(path, { force: true }),
    };
  }

  async open(content: StoredContent): Promise<Readable> {
    const decrypter = new Decrypter();
    decrypter.addIdentity(this.opened().identity);
    let encrypted: Readable | null = null;
    try {
      encrypted = (await this.find(content.name)).createReadStream();
      const decrypted = await decrypter.decrypt(Readable.toWeb(encrypted));
      return await verified(decrypted, content);
    } catch (error) {
      encrypted?.destroy();
      throw new DamagedContent({ cause: error });
    }
  }

  async unsettled(before: Temporal.Instant): Promise<readonly string[]> {
    const names: string[] = [];
    for (const file of await readdir(this.incoming)) {
      const name = named.exec(file)?.[1];
      if (name === undefined) continue;
      const written = await stat(this.arriving(name)).catch(() => null);
      if (written !== null && written.mtimeMs < before.epochMilliseconds) names.push(name);
    }
    return names;
  }

  async finish(name: string, known: boolean): Promise<void> {
    if (known) await this.settle(name, name);
    else await rm(this.arriving(name), { force: true });
  }

  private async settle(own: string, known: string): Promise<void> {
    const needless = own !== known && (await this.holds(known));
    const place = this.settled(known);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    if (needless) await rm(this.arriving(own), { force: true });
    else await rename(this.arriving(own), place);
    await syncFolder(dirname(place));
  }

  /** A content whose process died between the commit and the rename still lies where it arrived. */
  private async find(name: string): Promise<FileHandle> {
    try {
      return await open(this.settled(name));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      return open(this.arriving(name)).catch(() => open(this.settled(name)));
    }
  }

  private async holds(name: string): Promise<boolean> {
    const there = async (path: string) =>
      access(path).then(
        () => true,
        () => false,
      );
    return (await there(this.settled(name))) || (await there(this.arriving(name)));
  }

  private arriving(name: string): string {
    return join(this.incoming, name + suffix);
  }

  private settled(name: string): string {
    return join(this.content, name.slice(0, 2), name + suffix);
  }

  private opened(): StoreKey {
    if (this.key === null) throw new Error('The store of documents is not started');
    return this.key;
  }
}
