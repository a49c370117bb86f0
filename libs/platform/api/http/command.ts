import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { platformProblems } from '../../contract/index';
import { badRequest } from '../problems/problem-error';

/** What makes a repeated command recognisable: the caller's key, and what it asked for. */
export interface CommandKey {
  readonly key: string;
  /** Method and path, with identifiers. */
  readonly route: string;
  /** Hash of the body: the same key must not stand for another command. */
  readonly fingerprint: string;
}

/** The key of a command; throws the 400 a caller must see. */
export function commandKeyOf(request: {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}): CommandKey {
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') throw badRequest(platformProblems.idempotencyKeyMissing);
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw badRequest(platformProblems.idempotencyKeyMalformed);
  }
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(request.body ?? null))
    .digest('base64url');
  return { key, route: `${request.method} ${request.url}`, fingerprint };
}

/** Reads the parameter of `@Command()`. */
export function readCommand(_: unknown, context: ExecutionContext): CommandKey {
  return commandKeyOf(context.switchToHttp().getRequest<FastifyRequest>());
}

/** The idempotency key of a creating or changing POST, from `Idempotency-Key`. */
export const Command = createParamDecorator(readCommand);
