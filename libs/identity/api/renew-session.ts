import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, Configuration, Database, unauthenticated } from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { identityProblems } from '../contract/index';
import { AuthorityDirectory } from './authority-directory';
import { identitySlice } from './identity-slice';
import type { OpenedSession } from './open-session';
import { newRefreshToken, refreshTokenHash } from './refresh-tokens';
import type { SessionEnd } from './session.entity';

interface RefreshRow {
  readonly session_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly authority_id: string;
  readonly roles: Role[];
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly ended_at: string | null;
}

interface KnownSession {
  readonly actor: Actor;
  readonly row: RefreshRow;
}

const findRefreshToken = {
  name: 'identity.find_refresh_token',
  text: 'select * from rogatory.find_refresh_token($1)',
};

/** The token had been used between our looking and our writing. */
class TokenUsed extends Error {}

/**
 * Renews and ends sessions. A refresh token is good once: whoever shows it a second time, thief or
 * robbed, ends the whole session (RFC 9700, section 4.14).
 */
@Injectable()
export class RenewSession {
  private readonly hours: number;

  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly authorities: AuthorityDirectory,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.hours = configuration.of(identitySlice).sessionHours;
  }

  /** Exchanges the token for a new one. Throws 401 unless it is the latest of a living session. */
  async run(token: string | undefined): Promise<OpenedSession> {
    const known = await this.find(token);
    if (known === null || known.row.ended_at !== null) throw this.refused();
    if (known.row.used_at !== null) return this.refuseReuse(known);
    const expires = Temporal.Instant.from(known.row.expires_at);
    if (Temporal.Instant.compare(expires, this.clock.now()) <= 0) throw this.refused();
    try {
      return { actor: known.actor, refreshToken: await this.rotate(known, token ?? '') };
    } catch (error) {
      if (error instanceof TokenUsed) return this.refuseReuse(known);
      throw error;
    }
  }

  /** Signs out. A token that means nothing is signed out already. */
  async end(token: string | undefined): Promise<void> {
    const known = await this.find(token);
    if (known !== null && known.row.ended_at === null) await this.close(known, 'signed_out');
  }

  private async find(token: string | undefined): Promise<KnownSession | null> {
    if (token === undefined || token === '') return null;
    const hash = refreshTokenHash(token);
    const [row] = await this.database.read<RefreshRow>(null, findRefreshToken, [hash]);
    const authority = row === undefined ? null : await this.authorities.find(row.authority_id);
    if (row === undefined || authority === null) return null;
    const { id: authorityId, jurisdiction, zone } = authority;
    const { person_id: personId, name, roles } = row;
    return { row, actor: { personId, name, authorityId, jurisdiction, zone, roles } };
  }

  private async rotate({ actor, row }: KnownSession, token: string): Promise<string> {
    const next = newRefreshToken();
    const now = this.clock.now();
    const subject = { type: 'session', id: row.session_id };
    await this.writing.run({ actor, action: 'identity.renew', subject, now }, async (tx) => {
      const used = await tx.query(
        `update refresh_token set used_at = $2 where hash = $1 and used_at is null returning hash`,
        [refreshTokenHash(token), now.toString()],
      );
      if (used.length === 0) throw new TokenUsed();
      const expires = now.add({ hours: this.hours });
      await tx.query(
        `insert into refresh_token (hash, session_id, person_id, issued_at, expires_at)
         values ($1, $2, $3, $4, $5)`,
        [next.hash, row.session_id, actor.personId, now.toString(), expires.toString()],
      );
    });
    return next.token;
  }

  private async refuseReuse(known: KnownSession): Promise<never> {
    await this.close(known, 'token_reused');
    throw this.refused();
  }

  private async close({ actor, row }: KnownSession, reason: SessionEnd): Promise<void> {
    const now = this.clock.now();
    const step = {
      actor,
      action: reason === 'signed_out' ? 'identity.sign_out' : 'identity.revoke_session',
      subject: { type: 'session', id: row.session_id },
      detail: { reason },
      now,
    };
    await this.writing.run(step, (tx) =>
      tx.query(
        `update session set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null`,
        [row.session_id, now.toString(), reason],
      ),
    );
  }

  private refused() {
    return unauthenticated(identityProblems.refreshRefused);
  }
}
