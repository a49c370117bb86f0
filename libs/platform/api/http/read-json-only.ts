import type { FastifyInstance } from 'fastify';
import { platformProblems } from '../../contract/index';
import { badRequest, invalidInput, type ProblemError } from '../problems/problem-error';
import { scanInput } from './input-scan';
import { streamDeclaredBodies } from './streamed-body';

/**
 * Bodies are JSON or nothing, but for routes that declare to take a stream. What does not parse is a
 * 400 with a code of its own; what reaches for an object's prototype is a 400 that points at it; any
 * other media type is a 415. The application must be made without Nest's own parsers.
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
        else done(problemOfBody(body));
      };
      void parse(request, body, settle);
    },
  );
  streamDeclaredBodies(fastify);
}

/** What is wrong with a body that the parser refused: it is no JSON, or a field has a forbidden name. */
function problemOfBody(body: string): ProblemError {
  try {
    const fields = scanInput(JSON.parse(body));
    if (fields.length > 0) return invalidInput(fields);
  } catch {
    // No JSON.
  }
  return badRequest(platformProblems.malformedJson);
}
