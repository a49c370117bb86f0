const chunkBytes = 65_536;

/** Bytes that look like nothing, the same for the same seed, as they would arrive. */
export async function* someContent(
  bytes: number,
  seed = 1,
): AsyncGenerator<Uint8Array, void, undefined> {
  let state = seed >>> 0 || 1;
  for (let left = bytes; left > 0; left -= chunkBytes) {
    const words = new Uint32Array(Math.ceil(Math.min(left, chunkBytes) / 4));
    for (let index = 0; index < words.length; index += 1) {
      // xorshift32: cheap, and does not compress.
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      words[index] = state >>> 0;
    }
    yield new Uint8Array(words.buffer, 0, Math.min(left, chunkBytes));
  }
}

/** A short text as it would arrive. */
export async function* textContent(text: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield new TextEncoder().encode(text);
}
