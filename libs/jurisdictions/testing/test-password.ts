import { argon2id, hash } from 'argon2';

/** What every person of a test office signs in with. */
export const testPassword = 'a long enough password';

/**
 * Its hash, made once for a test file. It costs a thousandth of what the product's own costs, so that
 * neither registering nor signing in is what a test spends its time on; the hash itself says how it
 * is to be checked.
 */
export const testPasswordHash: Promise<string> = hash(testPassword, {
  type: argon2id,
  memoryCost: 64,
  timeCost: 1,
  parallelism: 1,
});
