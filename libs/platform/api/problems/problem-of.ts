import { HttpException } from '@nestjs/common';
import { platformProblems } from '../../contract/index';
import { ProblemError } from './problem-error';

function textField(error: object, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}

/** What failures of Fastify while it reads a request mean to the caller. */
const readingFailures: Readonly<Record<string, { status: number; code: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: platformProblems.bodyTooLarge },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: platformProblems.unsupportedMediaType },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: platformProblems.invalidInput },
  FST_ERR_BAD_URL: { status: 404, code: platformProblems.routeNotFound },
};

/** SQLSTATE classes that mean the input or the moment was wrong, not the program. */
function databaseProblem(error: Error): ProblemError | null {
  const inner =
    'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const state = textField(inner, 'code');
  if (state === undefined || !/^[0-9A-Z]{5}$/.test(state)) return null;
  if (state.startsWith('22')) return new ProblemError(400, platformProblems.invalidInput);
  if (state.startsWith('23')) return new ProblemError(409, platformProblems.conflict);
  if (state === '40001' || state === '40P01' || state === '55P03') {
    return new ProblemError(409, platformProblems.conflict);
  }
  if (state.startsWith('08') || state.startsWith('57P') || state.startsWith('53')) {
    return new ProblemError(503, platformProblems.unavailable, { headers: { 'retry-after': '1' } });
  }
  return null;
}

function ofStatus(status: number): ProblemError {
  const codes: Readonly<Record<number, string>> = {
    401: platformProblems.unauthenticated,
    403: platformProblems.forbidden,
    404: platformProblems.routeNotFound,
    413: platformProblems.bodyTooLarge,
    415: platformProblems.unsupportedMediaType,
    429: platformProblems.tooManyAttempts,
    503: platformProblems.unavailable,
  };
  const fallback = status >= 500 ? platformProblems.unexpected : platformProblems.invalidInput;
  return new ProblemError(status, codes[status] ?? fallback);
}

/** The problem an error stands for. Anything unexpected becomes a 500 that says nothing of itself. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (!(error instanceof Error)) return ofStatus(500);
  const reading = readingFailures[textField(error, 'code') ?? ''];
  if (reading !== undefined) return new ProblemError(reading.status, reading.code);
  const status: unknown =
    error instanceof HttpException ? error.getStatus() : Reflect.get(error, 'statusCode');
  const database = databaseProblem(error);
  if (database !== null) return database;
  return ofStatus(typeof status === 'number' && status >= 400 ? status : 500);
}
