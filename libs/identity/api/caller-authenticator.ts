import { Injectable } from '@nestjs/common';
import { Authenticator } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { FastifyRequest } from 'fastify';
import { TokenAuthenticator } from './token-authenticator';
import { SystemAuthenticator } from './tokens/system-authenticator';
import { tokenPrefix } from './tokens/token-text';

const bearer = /^Bearer +(\S+)$/i;

/** Tells people with a session from systems with an API token; both come as bearers of a token. */
@Injectable()
export class CallerAuthenticator extends Authenticator {
  constructor(
    private readonly people: TokenAuthenticator,
    private readonly systems: SystemAuthenticator,
  ) {
    super();
  }

  authenticate(request: FastifyRequest): Promise<Actor | null> {
    const shown = bearer.exec(request.headers.authorization ?? '')?.[1] ?? '';
    return shown.startsWith(tokenPrefix)
      ? this.systems.authenticate(shown, request.ip)
      : this.people.authenticate(request);
  }
}
