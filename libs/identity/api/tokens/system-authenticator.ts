import { Inject, Injectable } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import {
  Clock,
  Configuration,
  Database,
  ProblemError,
  unauthenticated,
} from '@rogatory/platform/api';
import { type Actor, platformProblems, type Role } from '@rogatory/platform/contract';
import { identityProblems } from '../../contract/index';
import { AuthorityDirectory } from '../authority-directory';
import { identitySlice } from '../identity-slice';
import { isWithin } from './allowed-networks';
import { digestOf, readToken, sameDigest } from './token-text';

interface TokenRow {
  readonly person_id: string;
  readonly name: string;
  readonly authority_id: string;
  readonly roles: Role[];
  readonly scopes: string[];
  readonly networks: string[];
  readonly expires_at: string;
  readonly revoked_at: string | null;
  readonly last_used_at: string | null;
  readonly secrets: readonly { readonly digest: string; readonly endsAt: string | null }[] | null;
}

const findToken = {
  name: 'identity.find_api_token',
  text: 'select * from rogatory.find_api_token($1)',
};
const noteUse = {
  name: 'identity.note_api_token_use',
  text: 'select rogatory.note_api_token_use($1, $2)',
};

const minute = 60_000;

/**
 * Finds the system behind an API token. The database is asked every time, so that a revocation is
 * felt at once in every process; why a token is not good is told only to who shows its secret.
 */
@Injectable()
export class SystemAuthenticator {
  private readonly callsPerMinute: number;

  constructor(
    private readonly database: Database,
    private readonly authorities: AuthorityDirectory,
    private readonly clock: Clock,
    @Inject(ThrottlerStorage) private readonly calls: ThrottlerStorage,
    configuration: Configuration,
  ) {
    this.callsPerMinute = configuration.of(identitySlice).tokenCallsPerMinute;
  }

  /** Throws 401 with the reason, 403 from a network that is not allowed, 429 when it is too much. */
  async authenticate(text: string, address: string): Promise<Actor> {
    const shown = readToken(text);
    if (shown === null) throw unauthenticated(identityProblems.tokenMalformed);
    const { tokenId, secret } = shown;
    const [row] = await this.database.read<TokenRow>(null, findToken, [tokenId]);
    const now = this.clock.now();
    this.judge(row, digestOf(secret), now);
    if (!isWithin(address, row.networks)) {
      throw new ProblemError(403, identityProblems.networkNotAllowed);
    }
    await this.limit(tokenId);
    const authority = await this.authorities.find(row.authority_id);
    if (authority === null) throw unauthenticated(identityProblems.tokenUnknown);
    await this.noteUse(tokenId, row, now);
    const { id: authorityId, jurisdiction, zone } = authority;
    const { person_id: personId, name, roles, scopes } = row;
    return { personId, name, authorityId, jurisdiction, zone, roles, system: { tokenId, scopes } };
  }

  private judge(
    row: TokenRow | undefined,
    digest: string,
    now: Temporal.Instant,
  ): asserts row is TokenRow {
    const secret = row?.secrets?.find((kept) => sameDigest(kept.digest, digest));
    if (row === undefined || secret === undefined) {
      throw unauthenticated(identityProblems.tokenUnknown);
    }
    if (row.revoked_at !== null) throw unauthenticated(identityProblems.tokenRevoked);
    const ends = [row.expires_at, ...(secret.endsAt === null ? [] : [secret.endsAt])];
    const over = ends.some((end) => Temporal.Instant.compare(Temporal.Instant.from(end), now) <= 0);
    if (over) throw unauthenticated(identityProblems.tokenExpired);
  }

  private async limit(tokenId: string): Promise<void> {
    const { isBlocked, timeToBlockExpire } = await this.calls.increment(
      tokenId,
      minute,
      this.callsPerMinute,
      minute,
      'api-token',
    );
    if (!isBlocked) return;
    throw new ProblemError(429, platformProblems.tooManyAttempts, {
      headers: { 'retry-after': String(Math.max(1, timeToBlockExpire)) },
    });
  }

  /** Once an hour: a call must not cost a write. */
  private async noteUse(tokenId: string, row: TokenRow, now: Temporal.Instant): Promise<void> {
    const hourAgo = now.subtract({ hours: 1 });
    const last = row.last_used_at === null ? null : Temporal.Instant.from(row.last_used_at);
    if (last !== null && Temporal.Instant.compare(last, hourAgo) >= 0) return;
    await this.database.read(null, noteUse, [tokenId, now.toString()]);
  }
}
