import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, unprocessable } from '@rogatory/platform/api';
import type { Actor, FieldProblem } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  type CreateTokenDto,
  identityProblems,
  type IssuedTokenDto,
  rolesOfAuthority,
  type ScopeFault,
} from '../../contract/index';
import { AuthorityDirectory } from '../authority-directory';
import { isNetwork } from './allowed-networks';
import { keepSecret } from './keep-secret';
import { type LastDay, readLastDay } from './last-day';
import { ScopeOffer, scopeOfAll } from './scope-offer';
import { newToken } from './token-text';

const reasons: Readonly<Record<ScopeFault, string>> = {
  unknown: 'no permission of this installation has this name',
  person_needed: 'only a person may use it: a system never counts as the second person',
  not_of_roles: 'none of the roles holds it',
};

/** What an administrator wants, once it has been found in order. */
interface WantedToken extends LastDay {
  readonly scopes: readonly string[];
  readonly networks: readonly string[];
}

/** Lets a system of the actor's own authority in, with no more than its roles allow. */
@Injectable()
export class CreateToken {
  constructor(
    private readonly writing: WritePath,
    private readonly authorities: AuthorityDirectory,
    private readonly offer: ScopeOffer,
    private readonly clock: Clock,
  ) {}

  /** Resolves to the token with its secret, which is never shown again. Throws 422 naming fields. */
  async run(actor: Actor, input: CreateTokenDto): Promise<IssuedTokenDto> {
    const now = this.clock.now();
    const wanted = await this.check(actor, input, now);
    const id = uuidv7();
    const personId = uuidv7();
    const { text, digest } = newToken(id);
    const name = input.name.trim();
    const detail = { roles: input.roles, scopes: wanted.scopes, expiresOn: wanted.expiresOn };
    const subject = { type: 'api_token', id };
    const step = { actor, action: 'identity.create_token', subject, detail, now };
    const token = await this.writing.run(step, async (tx) => {
      await tx.query(
        `insert into person (id, jurisdiction, name, name_native, email, locale, kind)
         values ($1, $2, $3, null, null, 'en', 'system')`,
        [personId, actor.jurisdiction, name],
      );
      await tx.query(
        `insert into api_token (id, authority_id, person_id, name, roles, scopes, networks,
           created_at, created_by, expires_on, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          actor.authorityId,
          personId,
          name,
          input.roles,
          wanted.scopes,
          wanted.networks,
          now.toString(),
          actor.name,
          wanted.expiresOn,
          wanted.expiresAt.toString(),
        ],
      );
      return keepSecret(tx, id, digest);
    });
    return { token, secret: text };
  }

  private async check(
    actor: Actor,
    { name, roles, scopes, networks = [], expiresOn }: CreateTokenDto,
    now: Temporal.Instant,
  ): Promise<WantedToken> {
    const authority = await this.authorities.find(actor.authorityId);
    const allowed = authority === null ? [] : rolesOfAuthority[authority.kind];
    const lastDay = readLastDay(expiresOn, now, actor.zone);
    const errors: FieldProblem[] = [];
    if (name.trim() === '') errors.push(fault('/name', 'blank', 'must not be blank'));
    roles.forEach((role, index) => {
      if (allowed.includes(role)) return;
      errors.push(fault(`/roles/${index}`, 'not_of_authority', 'no working role of the authority'));
    });
    scopes.forEach((scope, index) => {
      const found = this.offer.fault(scope, roles);
      if (found !== null) errors.push(fault(`/scopes/${index}`, found, reasons[found]));
    });
    networks.forEach((network, index) => {
      if (isNetwork(network)) return;
      errors.push(fault(`/networks/${index}`, 'not_a_network', 'must be CIDR: 192.0.2.0/24'));
    });
    if (lastDay === null) errors.push(lastDayFault);
    if (errors.length > 0 || lastDay === null) {
      throw unprocessable(identityProblems.tokenRefused, errors);
    }
    return { ...lastDay, scopes: [...new Set([scopeOfAll, ...scopes])], networks };
  }
}

/** The complaint about a last day that cannot be. */
export const lastDayFault: FieldProblem = fault(
  '/expiresOn',
  'not_a_last_day',
  'must be a day from today to a year from today',
);

function fault(pointer: string, code: string, detail: string): FieldProblem {
  return { pointer, code, detail };
}
