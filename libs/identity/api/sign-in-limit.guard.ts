import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

/**
 * Slows down guessing: counts tries per account and address, so that one guesser neither gets far
 * nor locks others out.
 */
@Injectable()
export class SignInLimit extends ThrottlerGuard {
  protected override getTracker(request: Record<string, unknown>): Promise<string> {
    const { body, ip } = request;
    const email: unknown =
      typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : '';
    const account = createHash('sha256').update(String(email).trim().toLowerCase()).digest('hex');
    return Promise.resolve(`${String(ip)} ${account}`);
  }
}
