import { HttpErrorResponse } from '@angular/common/http';
import type { FieldProblem } from '@rogatory/platform/contract';

/**
 * What a page can do about an error: `stale` shows both versions, `invalid` marks fields, `refused`
 * tells the rule, `offline` waits, `failed` offers to try again.
 */
export type ProblemKind =
  | 'offline'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'stale'
  | 'invalid'
  | 'refused'
  | 'too_many'
  | 'failed';

/** An error of the API as a page sees it. */
export interface ProblemView {
  readonly kind: ProblemKind;
  /** Stable code `domain.reason`. */
  readonly code: string;
  readonly status: number;
  readonly fields: readonly FieldProblem[];
  /** What to quote when asking for help. */
  readonly correlationId: string | null;
}

function kindOf(status: number): ProblemKind {
  switch (status) {
    case 0:
      return 'offline';
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not_found';
    case 412:
      return 'stale';
    case 400:
    case 413:
    case 415:
      return 'invalid';
    case 409:
    case 422:
    case 428:
      return 'refused';
    case 429:
      return 'too_many';
    default:
      return 'failed';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return (
    isRecord(value) && typeof value['pointer'] === 'string' && typeof value['code'] === 'string'
  );
}

/** Reads any thrown value; whatever is not a problem of the API counts as `failed`. */
export function problemOf(error: unknown): ProblemView {
  if (!(error instanceof HttpErrorResponse)) {
    return {
      kind: 'failed',
      code: 'platform.unexpected',
      status: 0,
      fields: [],
      correlationId: null,
    };
  }
  const body: unknown = error.error;
  const problem = isRecord(body) ? body : {};
  const kind = kindOf(error.status);
  const code = problem['code'];
  const fields = problem['errors'];
  const correlationId = problem['correlationId'];
  return {
    kind,
    code: typeof code === 'string' ? code : `platform.${kind}`,
    status: error.status,
    fields: Array.isArray(fields) ? fields.filter(isFieldProblem) : [],
    correlationId: typeof correlationId === 'string' ? correlationId : null,
  };
}
