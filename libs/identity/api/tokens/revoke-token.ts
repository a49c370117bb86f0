import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { notFound } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { type ApiTokenDto, identityProblems } from '../../contract/index';
import { tokenWithin } from './token-queries';

/**
 * Ends a token in the moment of the commit: every process asks the database about every token that
 * is shown. Revoking twice changes nothing.
 */
@Injectable()
export class RevokeToken {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 for a token of others. */
  run(actor: Actor, tokenId: string): Promise<ApiTokenDto> {
    const subject = { type: 'api_token', id: tokenId };
    return this.writing.run({ actor, action: 'identity.revoke_token', subject }, async (tx) => {
      const now = tx.now.toString();
      await tx.query(`update api_token set revoked_at = coalesce(revoked_at, $2) where id = $1`, [
        tokenId,
        now,
      ]);
      await tx.query(
        `update person set active = false
          where id = (select person_id from api_token where id = $1)`,
        [tokenId],
      );
      const token = await tokenWithin(tx, tokenId);
      if (token === undefined) throw notFound(identityProblems.tokenNotFound);
      return token;
    });
  }
}
