/** Headers by which a command is recognised and, for a change, by which version it is based on. */
export interface CommandHeaders {
  'Idempotency-Key': string;
  'If-Match': string;
}

/**
 * The headers of a command. Keep the key while one intention is tried again: the server then does
 * it once and answers the same.
 */
export function command(version: number, key: string = newIdempotencyKey()): CommandHeaders {
  return { 'Idempotency-Key': key, 'If-Match': versionTag(version) };
}

/** A version as `If-Match` wants it. */
export function versionTag(version: number): string {
  return `W/"${version}"`;
}

/** A fresh key; unlike `randomUUID` it can also be made on pages without TLS. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
