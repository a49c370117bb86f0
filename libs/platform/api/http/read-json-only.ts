import type { FastifyInstance } from 'fastify';
import { platformProblems } from '../../contract/index';
import { badRequest } from '../problems/problem-error';
import { streamDeclaredBodies } from './streamed-body';

/**
 * Bodies are JSON or nothing, but for routes that declare to take a stream. What does not parse, or
 * tries to reach an object's prototype, is a 400 with a code of its own; any other media type is a
 * 415. The application must be made without Nest's own parsers.
 */
export function readJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      const settle = (error: Error | null, value?: unknown) => {
        if (error === null) done(null, value);
        else done(badRequest(platformProblems.malformedJson));
      };
      void parse(request, body, settle);
    },
  );
  streamDeclaredBodies(fastify);
}
