import { notFound, type Transaction } from '@rogatory/platform/api';
import { type ApiTokenDto, identityProblems } from '../../contract/index';
import { tokenWithin } from './token-queries';

/** Adds a secret to a token and tells how the token stands now. */
export async function keepSecret(
  tx: Transaction,
  tokenId: string,
  digest: string,
): Promise<ApiTokenDto> {
  await tx.query(
    `insert into api_token_secret (digest, token_id, authority_id, issued_at)
     values ($1, $2, $3, $4)`,
    [digest, tokenId, tx.actor.authorityId, tx.now.toString()],
  );
  const token = await tokenWithin(tx, tokenId);
  if (token === undefined) throw notFound(identityProblems.tokenNotFound);
  return token;
}
