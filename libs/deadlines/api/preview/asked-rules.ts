import { Injectable } from '@nestjs/common';
import { Law } from '@rogatory/instruments/api';
import type {
  Period,
  ReckoningDirection,
  RuleSet,
  TimeLimitId,
} from '@rogatory/instruments/contract';
import { invalidInput, unprocessable } from '@rogatory/platform/api';
import { deadlinesErrors, type PreviewDeadlineDto } from '../../contract/index';
import { localDateOf, type ReckoningWarning, ruleOfLimit } from '../../rules/index';
import { pointingAtBody } from './pointing-at-body';

/** How a question is to be counted. */
export type AskedRule = {
  ruleSet: RuleSet;
  periods: readonly Period[];
  direction: ReckoningDirection;
  extensions: readonly Period[];
  law: string | null;
  warnings: ReckoningWarning[];
};

/** Finds the rule that a question names: its own rule set and period, or a time limit of the law. */
@Injectable()
export class AskedRules {
  constructor(private readonly law: Law) {}

  /** Throws a problem with a pointer where the question names none, or both. */
  of(question: PreviewDeadlineDto): AskedRule {
    const { timeLimit, ruleSet, period, part, direction } = question;
    if (isGiven(timeLimit)) {
      if (isGiven(ruleSet)) throw excluded('/ruleSet');
      if (isGiven(period)) throw excluded('/period');
      return this.ofLimit(question, timeLimit);
    }
    if (isGiven(part)) throw invalid('/part', 'no_time_limit', 'Only a time limit has parts');
    if (!isGiven(ruleSet)) throw invalid('/ruleSet', 'missing', 'Name a rule set or a time limit');
    if (!isGiven(period)) throw invalid('/period', 'missing', 'Name a period or a time limit');
    const periods = Array.isArray(period) ? period : [period];
    return {
      ruleSet,
      periods,
      direction: direction ?? 'forward',
      extensions: [],
      law: null,
      warnings: [],
    };
  }

  private ofLimit(question: PreviewDeadlineDto, timeLimit: TimeLimitId): AskedRule {
    const { event, zone, part, direction } = question;
    const on = pointingAtBody(question, () => localDateOf(event, zone));
    const rule = ruleOfLimit(timeLimit, part ?? null, this.law.on(on).timeLimits);
    switch (rule) {
      case 'unknown_limit':
        throw invalid('/timeLimit', rule, 'No such time limit is in force on that day');
      case 'unknown_part':
        throw invalid('/part', rule, 'The time limit has no such part');
      case 'no_number':
        throw unprocessable(deadlinesErrors.noNumber, [
          { pointer: '/timeLimit', code: rule, detail: 'The time limit states no number' },
        ]);
      default:
        return { ...rule, direction: direction ?? rule.direction };
    }
  }
}

/** JSON has null where a field may be left out. */
function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function excluded(pointer: string) {
  return invalid(pointer, 'time_limit_given', 'The time limit brings its own rule');
}

function invalid(pointer: string, code: string, detail: string) {
  return invalidInput([{ pointer, code, detail }]);
}
