import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock, Configuration } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { identitySlice } from './identity-slice';

/** What an access token says: who acts, in which capacity, until when. */
export interface AccessClaims {
  readonly sub: string;
  readonly name: string;
  readonly authority: string;
  readonly jurisdiction: string;
  readonly zone: string;
  readonly roles: Actor['roles'];
  readonly iat: number;
  readonly exp: number;
}

/** Issues access tokens (JWT, HS256), good for a few minutes and carrying the whole actor. */
@Injectable()
export class AccessTokens {
  readonly seconds: number;

  constructor(
    private readonly jwt: JwtService,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.seconds = configuration.of(identitySlice).accessTokenMinutes * 60;
  }

  issue(actor: Actor): Promise<string> {
    const iat = Math.floor(this.clock.now().epochMilliseconds / 1000);
    const claims: AccessClaims = {
      sub: actor.personId,
      name: actor.name,
      authority: actor.authorityId,
      jurisdiction: actor.jurisdiction,
      zone: actor.zone,
      roles: actor.roles,
      iat,
      exp: iat + this.seconds,
    };
    return this.jwt.signAsync(claims);
  }
}
