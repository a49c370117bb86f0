import { Injectable } from '@nestjs/common';
import { Authenticator, Clock, Configuration } from '@rogatory/platform/api';
import { type Actor, type Role, roles } from '@rogatory/platform/contract';
import type { FastifyRequest } from 'fastify';
import { Passport } from 'passport';
import { ExtractJwt, Strategy, type VerifiedCallback } from 'passport-jwt';
import { identitySlice } from './identity-slice';

interface VerifiedToken {
  readonly actor: Actor;
  /** Seconds since 1970. */
  readonly exp: number;
}

const mostVerified = 10_000;

/** Reads the actor out of the bearer token, through passport's JWT strategy. */
@Injectable()
export class TokenAuthenticator extends Authenticator {
  private readonly passport = new Passport();
  /** Tokens whose signature has been checked, by the header they came in. */
  private readonly verified = new Map<string, VerifiedToken>();

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
        done(null, this.read(claims) ?? false);
      }),
    );
  }

  async authenticate(request: FastifyRequest): Promise<Actor | null> {
    const header = request.headers.authorization ?? '';
    const known = this.verified.get(header);
    if (known !== undefined) return this.isOver(known.exp) ? null : known.actor;
    const claims = await this.verify(request);
    if (claims === null) return null;
    // Tokens end within minutes, so forgetting all of them at once now and then costs little.
    if (this.verified.size >= mostVerified) this.verified.clear();
    this.verified.set(header, claims);
    return claims.actor;
  }

  private verify(request: FastifyRequest): Promise<VerifiedToken | null> {
    return new Promise((resolve, reject) => {
      const settle = (error: unknown, token: unknown) => {
        if (error !== null && error !== undefined) reject(error);
        else resolve(isVerified(token) ? token : null);
      };
      const middleware: unknown = this.passport.authenticate('jwt', { session: false }, settle);
      if (typeof middleware === 'function') Reflect.apply(middleware, null, [request, {}, settle]);
    });
  }

  private isOver(exp: number): boolean {
    return exp * 1000 <= this.clock.now().epochMilliseconds;
  }

  private read(claims: unknown): VerifiedToken | null {
    if (typeof claims !== 'object' || claims === null) return null;
    const field = (name: string): unknown => Reflect.get(claims, name);
    const exp = field('exp');
    if (typeof exp !== 'number' || this.isOver(exp)) return null;
    const held = field('roles');
    const actor = {
      personId: field('sub'),
      name: field('name'),
      authorityId: field('authority'),
      jurisdiction: field('jurisdiction'),
      zone: field('zone'),
      roles: Array.isArray(held) ? held.filter(isRole) : [],
    };
    return isActor(actor) ? { actor: Object.freeze(actor), exp } : null;
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

function isVerified(value: unknown): value is VerifiedToken {
  return typeof value === 'object' && value !== null && 'actor' in value && 'exp' in value;
}
