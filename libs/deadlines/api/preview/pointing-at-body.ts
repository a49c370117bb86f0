import { invalidInput, unprocessable } from '@rogatory/platform/api';
import { deadlinesErrors, type PreviewDeadlineDto } from '../../contract/index';
import { ReckoningError } from '../../rules/index';

/** Runs a count and turns what cannot be counted into a problem that points into the body. */
export function pointingAtBody<T>(question: PreviewDeadlineDto, count: () => T): T {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof ReckoningError)) throw error;
    const problem = {
      pointer: pointerIntoBody(error.pointer, question),
      code: error.code,
      detail: error.detail,
    };
    throw error.isMalformed
      ? invalidInput([problem])
      : unprocessable(deadlinesErrors.notReckonable, [problem]);
  }
}

function pointerIntoBody(pointer: string, { period, timeLimit }: PreviewDeadlineDto): string {
  if (!pointer.startsWith('/periods')) return pointer;
  if (timeLimit !== undefined) return '/timeLimit';
  const inside = pointer.slice('/periods'.length);
  return `/period${Array.isArray(period) ? inside : inside.replace(/^\/\d+/, '')}`;
}
