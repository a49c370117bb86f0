import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import {
  type Actor,
  holdsPermission,
  mayUse,
  type Permission,
  platformProblems,
} from '../../contract/index';
import { forbidden, ProblemError, unauthenticated } from '../problems/problem-error';
import { allowKey, Authenticator, publicKey } from './access';

/** The first lock: lets a request through only as its route declares. Undeclared means closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(publicKey, handler) === true) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.authenticator.authenticate(request);
    if (actor === null) throw unauthenticated();
    const permission = this.reflector.get<Permission | undefined>(allowKey, handler);
    if (permission === undefined) throw forbidden();
    if (!mayUse(actor, permission)) throw refusal(actor, permission);
    request.actor = actor;
    return true;
  }
}

/** Says why: the role does not hold it, only a person may, or the token's scopes lack it. */
function refusal(actor: Actor, permission: Permission): ProblemError {
  if (actor.system === undefined || !holdsPermission(actor.roles, permission)) return forbidden();
  if (permission.personal === true) {
    return new ProblemError(403, platformProblems.personNeeded, {
      detail: `Only a person may use ${permission.name}: a system never counts as the second person`,
    });
  }
  // RFC 6750, section 3.1.
  const challenge = `Bearer error="insufficient_scope", scope="${permission.name}"`;
  return new ProblemError(403, platformProblems.scopeMissing, {
    detail: `The token lacks the scope ${permission.name}`,
    headers: { 'www-authenticate': challenge },
  });
}
