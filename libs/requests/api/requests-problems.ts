import { conflict, forbidden, notFound, ProblemError, unprocessable } from '@rogatory/platform/api';
import { platformProblems } from '@rogatory/platform/contract';
import { requestsErrors, type RefusalReason, type RequestsErrorCode } from '../contract/index';

/** 404: there is no such file, or the person may not know of it. */
export function fileNotFound(): ProblemError {
  return notFound(requestsErrors.notFound);
}

/** Why the rules do not allow a step now: 403 for the role, 409 for the state of the file. */
export function stepRefused(reason: RefusalReason): ProblemError {
  if (reason === 'not_your_role') return forbidden();
  const code =
    reason === 'second_person_needed'
      ? requestsErrors.secondPersonNeeded
      : requestsErrors.actionRefused;
  return conflict(code, {
    errors: [{ pointer: '', code: reason, detail: 'The file does not allow this step now' }],
  });
}

/** 412: somebody changed the file since the caller read it. Carries the version it has now. */
export function fileChangedSince(current: number): ProblemError {
  return new ProblemError(412, platformProblems.versionChanged, {
    detail: `The file has version ${current} now`,
    headers: { etag: `W/"${current}"` },
  });
}

/** 422 with the fields that break a rule; the problem bears the first one's code. */
export function fieldsRefused(
  fields: readonly { readonly pointer: string; readonly code: string }[],
): ProblemError {
  const code = fields[0]?.code ?? platformProblems.invalidInput;
  return unprocessable(
    code,
    fields.map((field) => ({ ...field, detail: 'Breaks a rule of requests' })),
  );
}

/** 422 for one field. */
export function fieldRefused(pointer: string, code: RequestsErrorCode): ProblemError {
  return fieldsRefused([{ pointer, code }]);
}
