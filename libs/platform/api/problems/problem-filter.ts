import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../contract/index';
import { Log } from '../observability/log';
import type { ProblemError } from './problem-error';
import { problemOf } from './problem-of';

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  412: 'Changed in the meantime',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not acceptable by the rules',
  428: 'Version required',
  429: 'Too many attempts',
  503: 'Not available at the moment',
};

/** The body of an error answer. */
export function problemDetails(problem: ProblemError, correlationId: string): Problem {
  return {
    type: `urn:rogatory:problem:${problem.code}`,
    title: titles[problem.status] ?? (problem.status >= 500 ? 'Unexpected failure' : 'Refused'),
    status: problem.status,
    code: problem.code,
    detail: problem.detail,
    correlationId,
    errors: problem.errors,
  };
}

/** Answers with problem details and the id under which the log tells more. */
export function sendProblem(
  reply: FastifyReply,
  problem: ProblemError,
  correlationId: string,
): void {
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, 'content-type': 'application/problem+json; charset=utf-8' })
    .send(JSON.stringify(problemDetails(problem, correlationId)));
}

/** The one place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.log.error({ err: error, code: problem.code }, 'request failed');
    if (reply.sent) return;
    sendProblem(reply, problem, request.id);
  }
}
