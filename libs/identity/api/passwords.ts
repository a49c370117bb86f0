import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { argon2id, hash, verify } from 'argon2';

/** The cost recommended for argon2id by OWASP: 19 MiB, two passes, one lane. */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords, with the same effort whether the account exists or not. */
@Injectable()
export class Passwords {
  private readonly nobodys = hash(randomBytes(32).toString('base64url'), cost);

  /** The argon2id hash, in its usual encoding. */
  hash(password: string): Promise<string> {
    return hash(password, cost);
  }

  /** Whether the password is right. Without a hash the work is done all the same, and refused. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await verify(stored ?? (await this.nobodys), password);
    return stored !== null && right;
  }
}
