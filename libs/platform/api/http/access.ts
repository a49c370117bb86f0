import { SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, Permission } from '../../contract/index';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, once the access guard has let the request through. */
    actor?: Actor;
  }
}

export const allowKey = 'rogatory:allow';
export const publicKey = 'rogatory:public';

/** Who may call this route: everyone who holds the permission. */
export const Allow = (permission: Permission) => SetMetadata(allowKey, permission);

/** Anybody may call this route, signed in or not. */
export const Public = () => SetMetadata(publicKey, true);

/** Finds out who calls. */
export abstract class Authenticator {
  /**
   * Resolves to null when nobody is signed in or the token is not good; throws the problem a caller
   * should see where more can be said.
   */
  abstract authenticate(request: FastifyRequest): Promise<Actor | null>;
}
