import { createHash, randomBytes } from 'node:crypto';

/** A fresh refresh token: 256 bits of chance. Only its hash is ever stored. */
export function newRefreshToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: refreshTokenHash(token) };
}

/** Under which hash a token is known. */
export function refreshTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
