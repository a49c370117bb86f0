import { platformProblems, type FieldProblem, type ProblemCode } from '../../contract/index';

export interface ProblemOptions {
  /** For the developer who reads the response; must not carry names or case facts. */
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** Extra response headers, e.g. `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An expected failure. The filter turns it into problem details with this status and code. */
export class ProblemError extends Error {
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    options: ProblemOptions = {},
  ) {
    super(code);
    this.name = 'ProblemError';
    this.detail = options.detail;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}

/** 400: the request cannot be understood. */
export function badRequest(code: ProblemCode, options?: ProblemOptions): ProblemError {
  return new ProblemError(400, code, options);
}

/** 400 with the fields that are wrong. */
export function invalidInput(errors: readonly FieldProblem[]): ProblemError {
  return new ProblemError(400, platformProblems.invalidInput, { errors });
}

/** 401: nobody is signed in, or the token has ended. */
export function unauthenticated(
  code: ProblemCode = platformProblems.unauthenticated,
): ProblemError {
  return new ProblemError(401, code, { headers: { 'www-authenticate': 'Bearer' } });
}

/** 403: the person is known to see the thing but may not do this. */
export function forbidden(code: ProblemCode = platformProblems.forbidden): ProblemError {
  return new ProblemError(403, code);
}

/** 404: it does not exist, or the person may not know that it exists. */
export function notFound(code: ProblemCode = platformProblems.notFound): ProblemError {
  return new ProblemError(404, code);
}

/** 409: the thing is not in a state that allows this. */
export function conflict(code: ProblemCode, options?: ProblemOptions): ProblemError {
  return new ProblemError(409, code, options);
}

/** 412: somebody changed it since the caller read it. */
export function preconditionFailed(
  code: ProblemCode = platformProblems.versionChanged,
): ProblemError {
  return new ProblemError(412, code);
}

/** 422: understood, but the content breaks a rule of the domain. */
export function unprocessable(code: ProblemCode, errors?: readonly FieldProblem[]): ProblemError {
  return new ProblemError(422, code, { errors });
}
