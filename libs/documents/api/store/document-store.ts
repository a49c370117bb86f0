import type { Readable } from 'node:stream';

/** Where a content lies and what it must be. */
export interface StoredContent {
  /** Its name in the store, which says nothing of it. */
  readonly name: string;
  /** Of the content as it was uploaded. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A content that has arrived whole and is safe from a power cut, but has no owner yet. */
export interface ReceivedContent extends StoredContent {
  /**
   * Puts it in its place, once the database knows it by `name`: its own, or that of the same content
   * kept before, which makes this copy needless.
   */
  settle(name: string): Promise<void>;
  /** Forgets it. */
  discard(): Promise<void>;
}

/** Keeps the contents of documents, unreadable to whoever has only the disk. */
export abstract class DocumentStore {
  /**
   * Takes a content in as it arrives; memory does not grow with it. Leaves nothing behind when the
   * stream fails. Throws 413 beyond `largestBytes`.
   */
  abstract receive(
    content: AsyncIterable<Uint8Array>,
    largestBytes: number,
  ): Promise<ReceivedContent>;

  /**
   * The content as it was uploaded. Wrong bytes never pass for right ones: what is damaged at the
   * beginning throws a `DamagedContent`, what is damaged further on breaks the stream before its end.
   */
  abstract open(content: StoredContent): Promise<Readable>;

  /** Names of contents received before an instant and neither settled nor discarded since. */
  abstract unsettled(before: Temporal.Instant): Promise<readonly string[]>;

  /** Does belatedly what an interrupted upload could not: settles a content or discards it. */
  abstract finish(name: string, known: boolean): Promise<void>;
}

/** The store does not hold what was put in. */
export class DamagedContent extends Error {
  constructor(options?: ErrorOptions) {
    super('A content is missing or not as it was uploaded', options);
    this.name = 'DamagedContent';
  }
}
