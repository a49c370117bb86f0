import type { Actor, Role } from '@rogatory/platform/contract';
import type { Direction, RefusalReason } from '@rogatory/requests/contract';
import type { FileSnapshot } from '../file-snapshot';

/** Which measures an action is about, where it is about some. */
export type ActionDetails = { measureCode?: string; measureCodes?: string[] };

/**
 * Which of the own side's authorities may act: the office that drafts, the authority responsible,
 * either of them, these and the ones that execute; `any` where the rule itself looks further.
 */
export type Place = 'drafting' | 'responsible' | 'own_side' | 'reading' | 'any';

/** Who may take an action on a file of which direction, and what stands against it. */
export type ActionRule = {
  direction: Direction | 'both';
  roles: readonly Role[] | ((snapshot: FileSnapshot) => readonly Role[]);
  place: Place | ((snapshot: FileSnapshot) => Place);
  /** Why not now; null when nothing stands against it. */
  refuses: (snapshot: FileSnapshot, actor: Actor, details: ActionDetails) => RefusalReason | null;
  /** Also on a closed file: what follows the closure, or undoes it. */
  afterClosure?: true;
};

export const drafters = [
  'prosecutor',
  'lead_prosecutor',
  'central_officer',
  'central_head',
] as const satisfies readonly Role[];
export const steerers = [
  'lead_prosecutor',
  'central_officer',
  'central_head',
] as const satisfies readonly Role[];
export const approvers = ['lead_prosecutor', 'central_head'] as const satisfies readonly Role[];
export const readers = [...drafters, 'executing_officer'] as const satisfies readonly Role[];

/** On the requesting side whoever drafts; on the requested side whoever steers. */
export const speakers = ({ direction }: FileSnapshot): readonly Role[] =>
  direction === 'outgoing' ? drafters : steerers;

/** Whether the actor holds one of the roles that the rule asks for. */
export function holdsRole(snapshot: FileSnapshot, { roles }: ActionRule, actor: Actor): boolean {
  return holdsOne(actor, typeof roles === 'function' ? roles(snapshot) : roles);
}

/** Whether the actor's own authority is one that may take this step. */
export function standsInPlace(snapshot: FileSnapshot, rule: ActionRule, actor: Actor): boolean {
  const place = typeof rule.place === 'function' ? rule.place(snapshot) : rule.place;
  const drafts = snapshot.draftingAuthorityId === actor.authorityId;
  const responsible = isResponsible(snapshot, actor);
  switch (place) {
    case 'drafting':
      return drafts;
    case 'responsible':
      return responsible;
    case 'own_side':
      return drafts || responsible;
    case 'reading':
      return drafts || responsible || executes(snapshot, actor);
    case 'any':
      return true;
  }
}

function executes({ measures }: FileSnapshot, { authorityId }: Actor): boolean {
  return measures.some(({ assigneeAuthorityId }) => assigneeAuthorityId === authorityId);
}

/** While a file's events do not say who is responsible, a central authority is. */
function isResponsible({ responsibleAuthorityId }: FileSnapshot, actor: Actor): boolean {
  return responsibleAuthorityId === null
    ? isCentral(actor)
    : responsibleAuthorityId === actor.authorityId;
}

function isCentral(actor: Actor): boolean {
  return actor.roles.includes('central_officer') || actor.roles.includes('central_head');
}

/** Whether the actor holds one of the roles. */
export function holdsOne(actor: Actor, roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}
