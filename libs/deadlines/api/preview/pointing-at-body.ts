import { invalidInput, unprocessable } from '@rogatory/platform/api';
import { deadlinesErrors, type PreviewDeadlineDto } from '../../contract/index';
import { ReckoningError } from '../../rules/index';

/**
 * Runs a count and turns what cannot be counted into a problem that points into the body.
 * `added` extensions stand before those of the body: a time limit that extends another brings them.
 */
export function pointingAtBody<T>(question: PreviewDeadlineDto, count: () => T, added = 0): T {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof ReckoningError)) throw error;
    const problem = {
      pointer: pointerIntoBody(error.pointer, question, added),
      code: error.code,
      detail: error.detail,
    };
    throw error.isMalformed
      ? invalidInput([problem])
      : unprocessable(deadlinesErrors.notReckonable, [problem]);
  }
}

function pointerIntoBody(
  pointer: string,
  { period, timeLimit }: PreviewDeadlineDto,
  added: number,
): string {
  const [, list = '', index = '', ...rest] = pointer.split('/');
  if (list === 'extensions' && index !== '' && added > 0) {
    const own = Number(index) - added;
    return own < 0 ? '/timeLimit' : ['', list, own, ...rest].join('/');
  }
  if (list !== 'periods') return pointer;
  if (timeLimit !== undefined && timeLimit !== null) return '/timeLimit';
  const inside = Array.isArray(period) && index !== '' ? [index, ...rest] : rest;
  return ['', 'period', ...inside].join('/');
}
