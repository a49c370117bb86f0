import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 43 of 62 letters hold 256 bits of chance. */
const secretLetters = 43;
const checksumLetters = 6;

/** How every token begins, so that scanners of repositories and logs can tell one. */
export const tokenPrefix = 'rog_';
const shape = /^rog_([0-9a-f]{32})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

/** A token as its system shows it. */
export interface ShownToken {
  readonly tokenId: string;
  readonly secret: string;
}

/** A fresh secret for a token: the text to hand out once, and the digest to keep. */
export function newToken(tokenId: string): { readonly text: string; readonly digest: string } {
  const secret = Array.from({ length: secretLetters }, () => alphabet[randomInt(62)]).join('');
  const body = `${tokenPrefix}${tokenId.replaceAll('-', '')}_${secret}`;
  return { text: body + checksum(body), digest: digestOf(secret) };
}

/** Takes a token apart. Null when it cannot be one: a typing error shows in the checksum. */
export function readToken(text: string): ShownToken | null {
  const found = shape.exec(text);
  const [, id = '', secret = '', sum = ''] = found ?? [];
  if (found === null || checksum(text.slice(0, -checksumLetters)) !== sum) return null;
  const tokenId = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { tokenId, secret };
}

/**
 * SHA-256, as hexadecimal. The secret is pure chance of 256 bits: nothing slower would be safer.
 */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares in a time that says nothing about where they differ. */
export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** CRC-32 of everything before it, in six letters. */
function checksum(text: string): string {
  let rest = crc32(text);
  let letters = '';
  for (let place = 0; place < checksumLetters; place += 1) {
    letters = (alphabet[rest % 62] ?? '') + letters;
    rest = Math.floor(rest / 62);
  }
  return letters;
}
