import { instrumentsProblems } from '@rogatory/instruments/contract';
import type { ProblemView } from '@rogatory/platform/console';

const known: readonly string[] = [
  instrumentsProblems.unknownJurisdiction,
  instrumentsProblems.notADate,
  instrumentsProblems.endsBeforeItStarts,
  instrumentsProblems.invalidLaw,
  instrumentsProblems.verifiedInFuture,
  instrumentsProblems.fieldIsFixed,
];

/**
 * What the API finds wrong with a field or with something inside it: the last part of a code that
 * has words under `instruments.wrong`, `other` for any further one, null where nothing is wrong.
 */
export function fieldProblem(problem: ProblemView | null, field: string): string | null {
  const found = problem?.fields.find(
    ({ pointer }) => pointer === `/${field}` || pointer.startsWith(`/${field}/`),
  );
  if (found === undefined) return null;
  return known.includes(found.code) ? (found.code.split('.').at(-1) ?? 'other') : 'other';
}
