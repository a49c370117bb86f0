import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { platformProblems } from '../../contract/index';
import { badRequest, ProblemError } from '../problems/problem-error';

/** The version in `W/"n"` or `"n"`; throws the 428 or 400 a caller must see. */
export function versionOf(header: string | undefined): number {
  if (header === undefined || header === '') {
    throw new ProblemError(428, platformProblems.ifMatchMissing);
  }
  const found = /^(?:W\/)?"(\d{1,15})"$/.exec(header);
  if (found?.[1] === undefined) throw badRequest(platformProblems.ifMatchMalformed);
  return Number(found[1]);
}

/** Reads the parameter of `@IfMatch()`. */
export function readIfMatch(_: unknown, context: ExecutionContext): number {
  return versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);
}

/** The version the caller last read, from `If-Match`; every change must name it. */
export const IfMatch = createParamDecorator(readIfMatch);
