import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { holdsPermission, type Permission } from '../../contract/index';
import { forbidden, unauthenticated } from '../problems/problem-error';
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
    if (permission === undefined || !holdsPermission(actor.roles, permission)) throw forbidden();
    request.actor = actor;
    return true;
  }
}
