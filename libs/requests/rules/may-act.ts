import type { Actor } from '@rogatory/platform/contract';
import type { RefusalReason, RequestAction } from '@rogatory/requests/contract';
import { actionRules, type ActionDetails } from './action-rules';
import { holdsRole, standsInPlace } from './actions/action-rule';
import type { FileSnapshot } from './file-snapshot';

export type ActionVerdict = { allowed: true } | { allowed: false; reason: RefusalReason };

/** Steps by which a second person answers for what another began: no system ever takes one. */
const secondPersonSteps: readonly RequestAction[] = [
  'approve',
  'confirm_urgency',
  'refuse',
  'withdraw',
];

/**
 * Whether the actor may take this action on this file now, and if not, why: asked by the API
 * before every step and by the console before it offers one. What the file does not hold
 * (complete contents, known authorities) the use case checks besides.
 */
export function mayAct(
  snapshot: FileSnapshot,
  action: RequestAction,
  actor: Actor,
  details: ActionDetails = {},
): ActionVerdict {
  const rule = actionRules[action];
  if (rule.direction !== 'both' && rule.direction !== snapshot.direction) {
    return refused('not_this_side');
  }
  if (!holdsRole(snapshot, rule, actor) || !standsInPlace(snapshot, rule, actor)) {
    return refused('not_your_role');
  }
  if (actor.system !== undefined && secondPersonSteps.includes(action)) {
    return refused('second_person_needed');
  }
  if (snapshot.state === 'closed' && rule.afterClosure !== true) return refused('file_closed');
  const reason = rule.refuses(snapshot, actor, details);
  return reason === null ? { allowed: true } : refused(reason);
}

function refused(reason: RefusalReason): ActionVerdict {
  return { allowed: false, reason };
}
