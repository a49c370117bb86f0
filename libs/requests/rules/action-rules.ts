import type { Actor, Role } from '@rogatory/platform/contract';
import type { Direction, RefusalReason, RequestAction } from '@rogatory/requests/contract';
import type { FileSnapshot, MeasureSnapshot } from './file-snapshot';
import { hasEnded, isPostponed } from './roll-up';

/** Which measures an action is about, where it is about some. */
export type ActionDetails = { measureCode?: string; measureCodes?: string[] };

/**
 * Which of the own side's authorities may act: the office that drafts, the authority responsible,
 * either of them; `any` where the rule itself looks further.
 */
type Place = 'drafting' | 'responsible' | 'own_side' | 'any';

type ActionRule = {
  direction: Direction | 'both';
  roles: readonly Role[];
  place: Place;
  /** Why not now; null when nothing stands against it. */
  refuses: (snapshot: FileSnapshot, actor: Actor, details: ActionDetails) => RefusalReason | null;
};

const drafters = ['prosecutor', 'lead_prosecutor', 'central_officer', 'central_head'] as const;
const steerers = ['lead_prosecutor', 'central_officer', 'central_head'] as const;
const approvers = ['lead_prosecutor', 'central_head'] as const;
const readers = [...drafters, 'executing_officer'] as const;

/** Who may do what to a file of which direction, and what stands against it. */
export const actionRules: Record<RequestAction, ActionRule> = {
  edit: {
    direction: 'outgoing',
    roles: drafters,
    place: 'drafting',
    refuses: (snapshot) => (isBeingDrafted(snapshot) ? null : 'not_in_this_state'),
  },
  submit: {
    direction: 'outgoing',
    roles: drafters,
    place: 'drafting',
    refuses: (snapshot) => (isBeingDrafted(snapshot) ? null : 'not_in_this_state'),
  },
  return: {
    direction: 'outgoing',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => (snapshot.draftStage === 'in_review' ? null : 'not_in_this_state'),
  },
  approve: {
    direction: 'outgoing',
    roles: approvers,
    place: 'responsible',
    refuses: (snapshot, actor) => {
      if (snapshot.draftStage !== 'in_review') return 'not_in_this_state';
      return hasWritten(snapshot, actor) ? 'second_person_needed' : null;
    },
  },
  transmit: {
    direction: 'outgoing',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => (snapshot.draftStage === 'approved' ? null : 'not_in_this_state'),
  },
  answer: {
    direction: 'outgoing',
    roles: drafters,
    place: 'own_side',
    refuses: (snapshot) => (snapshot.openQuestion === null ? 'no_open_question' : null),
  },
  correct: {
    direction: 'outgoing',
    roles: drafters,
    place: 'own_side',
    refuses: (snapshot) => {
      const open =
        snapshot.transmittedAt !== null && snapshot.draftStage === null && !isAnswered(snapshot);
      return open ? null : 'not_in_this_state';
    },
  },
  acknowledge: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => (snapshot.acknowledged ? 'not_in_this_state' : null),
  },
  ask: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => {
      if (!snapshot.acknowledged) return 'not_acknowledged';
      if (isAnswered(snapshot)) return 'not_in_this_state';
      return snapshot.openQuestion === null ? null : 'question_unanswered';
    },
  },
  accept: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => {
      if (!snapshot.acknowledged) return 'not_acknowledged';
      if (snapshot.accepted) return 'not_in_this_state';
      return snapshot.openQuestion === null ? null : 'question_unanswered';
    },
  },
  extend: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot, _actor, { measureCodes }) => {
      if (isAnswered(snapshot)) return 'not_in_this_state';
      if (!snapshot.accepted) {
        return snapshot.decisionExtension === undefined ? null : 'extended_already';
      }
      return allNamed(snapshot, measureCodes, isRunning) ? null : 'measure_not_open';
    },
  },
  postpone: {
    direction: 'incoming',
    roles: approvers,
    place: 'responsible',
    refuses: (snapshot, _actor, { measureCodes }) => {
      if (!snapshot.acknowledged) return 'not_acknowledged';
      return allNamed(snapshot, measureCodes, isRunning) ? null : 'measure_not_open';
    },
  },
  resume: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot, _actor, { measureCodes }) =>
      allNamed(snapshot, measureCodes, (measure) => !hasEnded(measure) && isPostponed(measure))
        ? null
        : 'nothing_postponed',
  },
  assign: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot, _actor, details) => {
      if (!snapshot.accepted) return 'not_accepted';
      const open = (measure: MeasureSnapshot) => !hasEnded(measure);
      return allNamed(snapshot, details.measureCodes, open) ? null : 'measure_not_open';
    },
  },
  record_execution: {
    direction: 'incoming',
    roles: ['executing_officer'],
    place: 'any',
    refuses: (snapshot, actor, details) => {
      const open = ownOpenMeasures(snapshot, actor, details);
      if (typeof open === 'string') return open;
      return open.some(isRunning) ? null : 'measure_postponed';
    },
  },
  refuse_measure: {
    direction: 'incoming',
    roles: ['executing_officer'],
    place: 'any',
    refuses: (snapshot, actor, details) => {
      const open = ownOpenMeasures(snapshot, actor, details);
      return typeof open === 'string' ? open : null;
    },
  },
  respond: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot, actor) => {
      if (!snapshot.accepted) return 'not_accepted';
      const unreported = snapshot.measures.flatMap((measure) => measure.unreported ?? []);
      if (unreported.length === 0) return 'nothing_to_report';
      const refusedByThem = unreported.some(
        ({ outcome, personId }) => outcome === 'refused' && personId === actor.personId,
      );
      return refusedByThem ? 'second_person_needed' : null;
    },
  },
  close: {
    direction: 'both',
    roles: steerers,
    place: 'own_side',
    refuses: (snapshot) => {
      if (snapshot.direction === 'outgoing' && snapshot.transmittedAt === null) {
        return 'not_in_this_state';
      }
      return isAnswered(snapshot) ? null : 'measures_open';
    },
  },
  note: { direction: 'both', roles: readers, place: 'any', refuses: () => null },
};

/** Whether the actor's own authority is one that may take this step. */
export function standsInPlace(snapshot: FileSnapshot, place: Place, actor: Actor): boolean {
  const drafts = isThis(snapshot.draftingAuthorityId, actor);
  const responsible = isThis(snapshot.responsibleAuthorityId, actor);
  switch (place) {
    case 'drafting':
      return drafts;
    case 'responsible':
      return responsible;
    case 'own_side':
      return drafts || responsible;
    case 'any':
      return true;
  }
}

function isThis(authorityId: string | null, actor: Actor): boolean {
  return authorityId === null ? isCentral(actor) : authorityId === actor.authorityId;
}

function isCentral(actor: Actor): boolean {
  return actor.roles.includes('central_officer') || actor.roles.includes('central_head');
}

function isBeingDrafted(snapshot: FileSnapshot): boolean {
  return snapshot.draftStage === 'draft' || snapshot.draftStage === 'returned';
}

function isAnswered(snapshot: FileSnapshot): boolean {
  return snapshot.state === 'answered' || snapshot.state === 'refused';
}

/** Refusals and approvals need a second person: nobody approves what they wrote or submitted. */
function hasWritten(snapshot: FileSnapshot, actor: Actor): boolean {
  return (
    snapshot.draftedBy === actor.personId ||
    snapshot.submittedBy === actor.personId ||
    snapshot.editedBy.includes(actor.personId)
  );
}

/** The named measures that the actor's authority executes and that are open, or why none is. */
function ownOpenMeasures(
  snapshot: FileSnapshot,
  actor: Actor,
  details: ActionDetails,
): MeasureSnapshot[] | RefusalReason {
  const named = snapshot.measures.filter(
    (measure) => details.measureCode === undefined || measure.code === details.measureCode,
  );
  if (named.length === 0) return 'measure_not_open';
  const ours = named.filter((measure) => isAssignedTo(measure, actor));
  if (ours.length === 0) return 'not_assigned_to_you';
  const open = ours.filter((measure) => !hasEnded(measure));
  return open.length > 0 ? open : 'measure_not_open';
}

/** Whether every measure named, or where none is named at least one, is as it must be. */
function allNamed(
  { measures }: FileSnapshot,
  named: readonly string[] | undefined,
  mustBe: (measure: MeasureSnapshot) => boolean,
): boolean {
  const fit = measures.filter(mustBe).map(({ code }) => code);
  return named === undefined
    ? fit.length > 0
    : named.length > 0 && named.every((code) => fit.includes(code));
}

function isRunning(measure: MeasureSnapshot): boolean {
  return !hasEnded(measure) && !isPostponed(measure);
}

function isAssignedTo(measure: MeasureSnapshot, actor: Actor): boolean {
  return measure.assigneeAuthorityId === actor.authorityId;
}
