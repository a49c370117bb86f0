import type { Actor } from '@rogatory/platform/contract';
import { requestActions, type AllowedActionDto } from '@rogatory/requests/contract';
import type { FileSnapshot } from './file-snapshot';
import { mayAct } from './may-act';

/**
 * Every action that makes sense for this side and this actor, allowed now or with the reason why
 * not; what another side or role does is left out.
 */
export function allowedActions(snapshot: FileSnapshot, actor: Actor): AllowedActionDto[] {
  return requestActions.flatMap((action): AllowedActionDto[] => {
    const verdict = mayAct(snapshot, action, actor);
    if (verdict.allowed) {
      const measureCodes = action === 'accept' ? acceptable(snapshot, actor) : null;
      return [{ action, allowed: true, reason: null, measureCodes }];
    }
    if (verdict.reason === 'not_your_role' || verdict.reason === 'not_this_side') return [];
    return [{ action, allowed: false, reason: verdict.reason, measureCodes: null }];
  });
}

function acceptable(snapshot: FileSnapshot, actor: Actor): string[] {
  return snapshot.measures
    .map(({ code }) => code)
    .filter((code) => mayAct(snapshot, 'accept', actor, { measureCodes: [code] }).allowed);
}
