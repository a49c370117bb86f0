import { Injectable } from '@nestjs/common';
import { Clock, Database, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { ApiTokenDto } from '../../contract/index';

/** Reads a token as it is told to administrators; `$1` is the present. */
const columns = `t.id, t.name, t.roles, t.scopes, t.networks,
  case when t.revoked_at is not null then 'revoked'
       when t.expires_at <= $1 then 'expired' else 'active' end as state,
  t.created_at as "createdAt", t.created_by as "createdBy",
  to_char(t.expires_on, 'YYYY-MM-DD') as "expiresOn", t.last_used_at as "lastUsedAt",
  t.revoked_at as "revokedAt",
  (select max(s.ends_at) from rogatory.api_token_secret s
    where s.token_id = t.id and s.ends_at > $1 and t.revoked_at is null) as "overlapEndsAt"`;

const listTokens = {
  name: 'identity.list_tokens',
  text: `select ${columns} from rogatory.api_token t where t.authority_id = $2
          order by t.revoked_at is not null, t.created_at desc, t.id limit 500`,
};
const findToken = {
  name: 'identity.find_token',
  text: `select ${columns} from rogatory.api_token t where t.id = $2`,
};

/** The tokens of the actor's own authority, those that still may work first. */
@Injectable()
export class TokenQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ApiTokenDto[]> {
    const values = [this.clock.now().toString(), actor.authorityId];
    return this.database.read(actor, listTokens, values);
  }
}

/** The token as it stands within a transaction; undefined when it is not of the own authority. */
export async function tokenWithin(
  tx: Transaction,
  tokenId: string,
): Promise<ApiTokenDto | undefined> {
  const [token] = await tx.query<ApiTokenDto>(findToken, [tx.now.toString(), tokenId]);
  return token;
}
