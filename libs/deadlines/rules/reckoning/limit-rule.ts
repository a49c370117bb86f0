import {
  isSettled,
  type Period,
  type ReckoningDirection,
  type RuleSet,
  type TimeLimit,
  type TimeLimitId,
} from '@rogatory/instruments/contract';
import type { ReckoningParams, ReckoningWarning } from './reckoning';
import type { WarningCode } from './warning-code';
import { wordWarning } from './word-warning';

/** How a time limit is counted. */
export type LimitRule = {
  law: string;
  ruleSet: RuleSet;
  periods: readonly Period[];
  direction: ReckoningDirection;
  /** What the limit adds to the one that it extends. */
  extensions: readonly Period[];
  warnings: ReckoningWarning[];
};

export type LimitRefusal = 'unknown_limit' | 'unknown_part' | 'no_number';

/**
 * The rule of a time limit and of one of its parts; the first part is the ordinary one. A limit that
 * extends another counts both, and one without a number its house target.
 */
export function ruleOfLimit(
  id: TimeLimitId,
  part: string | null,
  limits: readonly TimeLimit[],
): LimitRule | LimitRefusal {
  const limit = limits.find((one) => one.id === id);
  if (limit === undefined) return 'unknown_limit';
  const chosen = part === null ? limit.parts[0] : limit.parts.find(({ code }) => code === part);
  if (part !== null && chosen === undefined) return 'unknown_part';
  const own = chosen?.periods ?? [];
  const { law, direction, ruleSet, houseTarget } = limit;
  const warnings = warningsOfLimit(limit, own.length === 0);
  if (own.length === 0) {
    if (houseTarget === null) return 'no_number';
    const target = ruleSet ?? (houseTarget.unit === 'hours' ? 'HOURS' : 'PLAIN');
    return { law, ruleSet: target, periods: [houseTarget], direction, extensions: [], warnings };
  }
  const extended = limits.find((one) => one.id === limit.extension?.extends);
  const base = extended?.parts[0]?.periods ?? [];
  if (base.length > 0) {
    const counted = extended?.ruleSet ?? ruleSet;
    if (counted === null) return 'no_number';
    return { law, ruleSet: counted, periods: base, direction, extensions: own, warnings };
  }
  if (ruleSet === null) return 'no_number';
  return { law, ruleSet, periods: own, direction, extensions: [], warnings };
}

/** What a reader must know of a limit before relying on its number. */
export function warningsOfLimit(limit: TimeLimit, withoutNumber: boolean): ReckoningWarning[] {
  const { law, nature, provenance, needsCompleteFile } = limit;
  const found: ReckoningWarning[] = [];
  const warn = (code: WarningCode, params: ReckoningParams = { law }) =>
    found.push({ code, params, text: wordWarning(code, params), source: law });
  if (!isSettled(provenance)) {
    warn('time_limit_to_be_verified', { law, confidence: provenance.confidence });
  }
  if (limit.notApplied) warn('time_limit_not_applied');
  if (withoutNumber) warn('house_target');
  else if (nature === 'TARGET') warn('target_no_law');
  if (nature === 'FLOOR') warn('floor_no_slack');
  if (needsCompleteFile) warn('needs_complete_file');
  return found;
}
