import { Injectable } from '@nestjs/common';
import { Authenticator, Clock, Configuration } from '@rogatory/platform/api';
import { type Actor, type Role, roles } from '@rogatory/platform/contract';
import type { FastifyRequest } from 'fastify';
import { Passport } from 'passport';
import { ExtractJwt, Strategy, type VerifiedCallback } from 'passport-jwt';
import { identitySlice } from './identity-slice';

/** Reads the actor out of the bearer token, through passport's JWT strategy. */
@Injectable()
export class TokenAuthenticator extends Authenticator {
  private readonly passport = new Passport();

  constructor(
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    super();
    const options = {
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: configuration.of(identitySlice).tokenSecret,
      algorithms: ['HS256' as const],
      // The product has one clock; the strategy would ask the machine's.
      ignoreExpiration: true,
    };
    this.passport.use(
      'jwt',
      new Strategy(options, (claims: unknown, done: VerifiedCallback) => {
        done(null, this.actorOf(claims) ?? false);
      }),
    );
  }

  authenticate(request: FastifyRequest): Promise<Actor | null> {
    return new Promise((resolve, reject) => {
      const settle = (error: unknown, actor: unknown) => {
        if (error !== null && error !== undefined) reject(error);
        else resolve(isActor(actor) ? actor : null);
      };
      const middleware: unknown = this.passport.authenticate('jwt', { session: false }, settle);
      if (typeof middleware === 'function') Reflect.apply(middleware, null, [request, {}, settle]);
    });
  }

  private actorOf(claims: unknown): Actor | null {
    if (typeof claims !== 'object' || claims === null) return null;
    const field = (name: string): unknown => Reflect.get(claims, name);
    const exp = field('exp');
    if (typeof exp !== 'number' || exp * 1000 <= this.clock.now().epochMilliseconds) return null;
    const held = field('roles');
    const actor = {
      personId: field('sub'),
      name: field('name'),
      authorityId: field('authority'),
      jurisdiction: field('jurisdiction'),
      zone: field('zone'),
      roles: Array.isArray(held) ? held.filter(isRole) : [],
    };
    return isActor(actor) ? Object.freeze(actor) : null;
  }
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

function isActor(value: unknown): value is Actor {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['personId', 'name', 'authorityId', 'jurisdiction', 'zone'];
  const held: unknown = Reflect.get(value, 'roles');
  return texts.every((name) => typeof Reflect.get(value, name) === 'string') && Array.isArray(held);
}
