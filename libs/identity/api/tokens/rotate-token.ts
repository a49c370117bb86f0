import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, conflict, notFound, unprocessable } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { identityProblems, type IssuedTokenDto, type RotateTokenDto } from '../../contract/index';
import { lastDayFault } from './create-token';
import { keepSecret } from './keep-secret';
import { readLastDay } from './last-day';
import { newToken } from './token-text';

/** Gives a token a new secret; the one used until now goes on for the hours named, then ends. */
@Injectable()
export class RotateToken {
  constructor(
    private readonly writing: WritePath,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 for a token of others, 409 for a revoked one, 422 for an impossible last day. */
  async run(actor: Actor, tokenId: string, input: RotateTokenDto): Promise<IssuedTokenDto> {
    const now = this.clock.now();
    const { overlapHours, expiresOn } = input;
    const lastDay = expiresOn === undefined ? null : readLastDay(expiresOn, now, actor.zone);
    if (expiresOn !== undefined && lastDay === null) {
      throw unprocessable(identityProblems.tokenRefused, [lastDayFault]);
    }
    const { text, digest } = newToken(tokenId);
    const subject = { type: 'api_token', id: tokenId };
    const detail = { overlapHours, ...(lastDay && { expiresOn: lastDay.expiresOn }) };
    const step = { actor, action: 'identity.rotate_token', subject, detail, now };
    const token = await this.writing.run(step, async (tx) => {
      const [kept] = await tx.query<{ revoked_at: string | null }>(
        `select revoked_at from api_token where id = $1 for no key update`,
        [tokenId],
      );
      if (kept === undefined) throw notFound(identityProblems.tokenNotFound);
      if (kept.revoked_at !== null) throw conflict(identityProblems.tokenRevoked);
      await tx.query(
        `update api_token_secret set ends_at = least(ends_at, $2) where token_id = $1`,
        [tokenId, now.add({ hours: overlapHours }).toString()],
      );
      if (lastDay !== null) {
        await tx.query(`update api_token set expires_on = $2, expires_at = $3 where id = $1`, [
          tokenId,
          lastDay.expiresOn,
          lastDay.expiresAt.toString(),
        ]);
      }
      return keepSecret(tx, tokenId, digest);
    });
    return { token, secret: text };
  }
}
