import { requestsErrors, type RequestContentDto } from '../../contract/index';
import { completeness, isComplete } from '../../rules/index';
import { unprocessable, type ProblemError } from '@rogatory/platform/api';

/** 422 naming everything that is missing; null when the request may go on its way. */
export function contentsMissing(content: RequestContentDto): ProblemError | null {
  if (isComplete(content)) return null;
  const missing = completeness(content)
    .filter((section) => section.state === 'missing')
    .flatMap((section) => section.findings);
  return unprocessable(
    requestsErrors.contentsMissing,
    missing.map(({ code, field, law }) => ({ pointer: field ?? '', code, detail: law })),
  );
}
