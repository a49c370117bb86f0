import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { ContentDigest } from './content-digest';
import { DamagedContent, type StoredContent } from './document-store';

/**
 * What was decrypted, as far as it is the content it must be. The last part is held back until the
 * whole has proved right, so that what is not right ends early and nobody takes it for complete.
 * Resolves once the beginning is good; throws a `DamagedContent` when it is not.
 */
export async function verified(
  decrypted: ReadableStream<Uint8Array>,
  content: StoredContent,
): Promise<Readable> {
  const parts = goodParts(decrypted, content);
  const first = await parts.next();
  return Readable.from(beginningWith(first, parts), { objectMode: false });
}

async function* goodParts(
  decrypted: ReadableStream<Uint8Array>,
  { sha256, bytes }: StoredContent,
): AsyncGenerator<Uint8Array, void, undefined> {
  const digest = new ContentDigest();
  let heldBack: Uint8Array | null = null;
  for await (const part of decrypted) {
    digest.add(part);
    if (heldBack !== null) yield heldBack;
    heldBack = part;
  }
  if (digest.bytes !== bytes || digest.sha256() !== sha256) throw new DamagedContent();
  if (heldBack !== null) yield heldBack;
}

async function* beginningWith(
  first: IteratorResult<Uint8Array, void>,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    await rest.return();
  }
}
