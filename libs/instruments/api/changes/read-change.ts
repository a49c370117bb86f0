import { invalidInput } from '@rogatory/platform/api';
import type { FieldProblem } from '@rogatory/platform/contract';
import { instrumentsProblems, type ProposeOverrideDto } from '../../contract/index';
import { asJson } from '../as-json';
import { dayExists, noSuchDay } from '../read-question';
import type { ProposedChange } from './judge-change';

/** The change as the rules read it. Throws a 400 for days that do not exist or run backwards. */
export function readChange(input: ProposeOverrideDto): ProposedChange {
  const { effectiveFrom, effectiveUntil = null } = input;
  const problems: FieldProblem[] = [];
  if (input.value === undefined) {
    problems.push({
      pointer: '/value',
      code: 'is_defined',
      detail: 'value is needed; null counts',
    });
  }
  if (!dayExists(effectiveFrom)) problems.push(noSuchDay('/effectiveFrom'));
  if (effectiveUntil !== null && !dayExists(effectiveUntil)) {
    problems.push(noSuchDay('/effectiveUntil'));
  }
  if (effectiveUntil !== null && effectiveUntil < effectiveFrom) {
    problems.push({
      pointer: '/effectiveUntil',
      code: instrumentsProblems.endsBeforeItStarts,
      detail: 'The last day of effect lies before the first',
    });
  }
  if (problems.length > 0) throw invalidInput(problems);
  const { target, targetId, pointer, source, confidence } = input;
  const value = asJson(input.value);
  return {
    target,
    targetId,
    pointer,
    value,
    effectiveFrom,
    effectiveUntil,
    source: source.trim(),
    confidence,
  };
}
