import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, Configuration, Database, unauthenticated } from '@rogatory/platform/api';
import type { Actor, Role } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import { identityProblems } from '../contract/index';
import { AuthorityDirectory } from './authority-directory';
import { identitySlice } from './identity-slice';
import { Passwords } from './passwords';
import { newRefreshToken } from './refresh-tokens';

/** A session that has just been opened or renewed. */
export interface OpenedSession {
  readonly actor: Actor;
  readonly refreshToken: string;
}

interface SignInRow {
  readonly person_id: string;
  readonly name: string;
  readonly membership_id: string;
  readonly authority_id: string;
  readonly roles: Role[];
  readonly password_hash: string;
}

const findSignIn = {
  name: 'identity.find_sign_in',
  text: 'select * from rogatory.find_sign_in($1)',
};

/** Signs a person in. Says nothing about which of address and password was wrong. */
@Injectable()
export class OpenSession {
  private readonly hours: number;

  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly passwords: Passwords,
    private readonly authorities: AuthorityDirectory,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.hours = configuration.of(identitySlice).sessionHours;
  }

  async run(email: string, password: string): Promise<OpenedSession> {
    const [row] = await this.database.read<SignInRow>(null, findSignIn, [email]);
    const right = await this.passwords.matches(row?.password_hash ?? null, password);
    const authority = row === undefined ? null : await this.authorities.find(row.authority_id);
    if (row === undefined || !right || authority === null) {
      throw unauthenticated(identityProblems.signInRefused);
    }
    const actor: Actor = {
      personId: row.person_id,
      name: row.name,
      authorityId: authority.id,
      jurisdiction: authority.jurisdiction,
      zone: authority.zone,
      roles: row.roles,
    };
    return { actor, refreshToken: await this.open(actor, row.membership_id) };
  }

  private async open(actor: Actor, membershipId: string): Promise<string> {
    const id = uuidv7();
    const { token, hash } = newRefreshToken();
    const now = this.clock.now();
    const step = { actor, action: 'identity.sign_in', subject: { type: 'session', id }, now };
    await this.writing.run(step, async (tx) => {
      await tx.query(
        `insert into session (id, person_id, membership_id, opened_at) values ($1, $2, $3, $4)`,
        [id, actor.personId, membershipId, now.toString()],
      );
      await tx.query(
        `insert into refresh_token (hash, session_id, person_id, issued_at, expires_at)
         values ($1, $2, $3, $4, $5)`,
        [hash, id, actor.personId, now.toString(), now.add({ hours: this.hours }).toString()],
      );
    });
    return token;
  }
}
