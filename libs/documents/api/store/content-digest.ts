import { createHash } from 'node:crypto';
import { tooLarge } from '../documents-problems';

/** Counts and hashes bytes on their way through. */
export class ContentDigest {
  private readonly hash = createHash('sha256');
  private counted = 0;

  get bytes(): number {
    return this.counted;
  }

  /** Hands on what comes, as it comes. Throws 413 as soon as more than `largestBytes` came. */
  async *of(
    content: AsyncIterable<Uint8Array>,
    largestBytes: number,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of content) {
      this.add(chunk);
      if (this.counted > largestBytes) throw tooLarge(largestBytes);
      yield chunk;
    }
  }

  add(chunk: Uint8Array): void {
    this.hash.update(chunk);
    this.counted += chunk.length;
  }

  /** SHA-256 in hexadecimal letters; to be asked once, at the end. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}
