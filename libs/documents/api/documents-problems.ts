import { badRequest, notFound, ProblemError, unprocessable } from '@rogatory/platform/api';
import { documentsErrors } from '../contract/index';
import type { NameFault } from '../rules/index';

/** 404: there is no such document, or the person may not know of it. */
export function documentNotFound(): ProblemError {
  return notFound(documentsErrors.notFound);
}

/** 400: nobody said what the document is called. */
export function nameMissing(): ProblemError {
  const detail = 'Say it in Content-Disposition or as ?name=';
  return badRequest(documentsErrors.nameMissing, {
    errors: [{ pointer: '/name', code: documentsErrors.nameMissing, detail }],
  });
}

/** 400: a name that no file should bear. */
export function nameRefused(fault: NameFault): ProblemError {
  return badRequest(documentsErrors.nameRefused, {
    errors: [{ pointer: '/name', code: fault, detail: 'No document may bear this name' }],
  });
}

/** 400: `Content-Type` names no media type. */
export function mediaTypeRefused(): ProblemError {
  const code = documentsErrors.mediaTypeRefused;
  return badRequest(code, {
    errors: [{ pointer: '/mediaType', code, detail: 'Content-Type must be type/subtype' }],
  });
}

/** 415: a form came instead of the document itself. */
export function formNotTaken(): ProblemError {
  return new ProblemError(415, documentsErrors.formNotTaken, {
    detail: 'Send the document as the body, with its own Content-Type',
  });
}

/** 422: there is nothing in it. */
export function emptyDocument(): ProblemError {
  const code = documentsErrors.empty;
  return unprocessable(code, [{ pointer: '', code, detail: 'The body has no bytes' }]);
}

/** 413: larger than this installation takes. */
export function tooLarge(largestBytes: number): ProblemError {
  return new ProblemError(413, documentsErrors.tooLarge, {
    detail: `A document may have ${largestBytes} bytes`,
  });
}

/** 400: the caller went away before the end; nobody may hear this answer. */
export function uploadInterrupted(): ProblemError {
  return badRequest(documentsErrors.uploadInterrupted);
}

/** 500: the store does not hold what was uploaded. Nothing of it is handed out. */
export function contentDamaged(): ProblemError {
  return new ProblemError(500, documentsErrors.contentDamaged);
}
