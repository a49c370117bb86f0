import type { RequestAction } from '@rogatory/requests/contract';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isPostponed } from '../roll-up';
import { approvers, holdsOne, steerers, type ActionRule } from './action-rule';
import {
  allNamed,
  cannotWait,
  isAsked,
  isOpen,
  isRunning,
  isSettled,
  isToBeDone,
  isUndecided,
  questionStands,
  isPassedOn,
} from './standing';

type Deciding = Extract<
  RequestAction,
  | 'acknowledge'
  | 'ask'
  | 'record_review'
  | 'accept'
  | 'propose_refusal'
  | 'decline_refusal'
  | 'refuse'
  | 'extend'
  | 'postpone'
  | 'resume'
  | 'assign'
>;

const requested = { direction: 'incoming', roles: steerers, place: 'responsible' } as const;

/** What the requested side decides on a request it holds. */
export const decidingRules: Record<Deciding, ActionRule> = {
  acknowledge: {
    ...requested,
    refuses: come(({ acknowledged }) => (acknowledged ? 'not_in_this_state' : null)),
  },
  ask: {
    ...requested,
    refuses: come((snapshot) => {
      if (isSettled(snapshot)) return 'not_in_this_state';
      return snapshot.openQuestion === null ? null : 'question_unanswered';
    }),
  },
  record_review: {
    ...requested,
    refuses: held((snapshot, _actor, { measureCodes }) =>
      allNamed(snapshot, measureCodes, isOpen) ? null : 'measure_not_open',
    ),
  },
  /** The head binds the State; what cannot wait an officer on duty accepts too. */
  accept: {
    ...requested,
    refuses: come((snapshot, actor, { measureCodes }) => {
      const may = (measure: MeasureSnapshot): boolean =>
        isUndecided(measure) && (holdsOne(actor, approvers) || cannotWait(snapshot, measure));
      const now = (measure: MeasureSnapshot): boolean =>
        may(measure) && !questionStands(snapshot, measure);
      if (!allNamed(snapshot, measureCodes, isUndecided)) {
        return measureCodes === undefined ? 'not_in_this_state' : 'measure_not_open';
      }
      if (!allNamed(snapshot, measureCodes, may)) return 'not_your_role';
      return allNamed(snapshot, measureCodes, now) ? null : 'question_unanswered';
    }),
  },
  propose_refusal: {
    ...requested,
    refuses: come((snapshot, _actor, { measureCodes }) => {
      if (hasProposal(snapshot)) return 'proposal_open';
      return allNamed(snapshot, measureCodes, isOpen) ? null : 'measure_not_open';
    }),
  },
  decline_refusal: {
    ...requested,
    refuses: held((snapshot) => (hasProposal(snapshot) ? null : 'no_proposal')),
  },
  refuse: {
    ...requested,
    roles: approvers,
    refuses: held((snapshot, actor) => {
      if (!hasProposal(snapshot)) return 'no_proposal';
      if (!allNamed(snapshot, snapshot.refusalProposal?.measureCodes, isOpen)) {
        return 'measure_not_open';
      }
      return snapshot.refusalProposal?.personId === actor.personId ? 'second_person_needed' : null;
    }),
  },
  extend: {
    ...requested,
    refuses: come((snapshot, _actor, { measureCodes }) => {
      if (isSettled(snapshot)) return 'not_in_this_state';
      if (!snapshot.accepted && measureCodes === undefined) {
        return snapshot.decisionExtension === undefined ? null : 'extended_already';
      }
      if (allNamed(snapshot, measureCodes, isRunning)) return null;
      return allNamed(snapshot, measureCodes, isOpen) ? 'measure_postponed' : 'measure_not_open';
    }),
  },
  /** Postponed measures are looked at again, and may be put off further. */
  postpone: {
    ...requested,
    roles: approvers,
    refuses: come((snapshot, _actor, { measureCodes }) =>
      allNamed(snapshot, measureCodes, isOpen) ? null : 'measure_not_open',
    ),
  },
  resume: {
    ...requested,
    refuses: held((snapshot, _actor, { measureCodes }) =>
      allNamed(snapshot, measureCodes, (measure) => !hasEnded(measure) && isPostponed(measure))
        ? null
        : 'nothing_postponed',
    ),
  },
  assign: {
    ...requested,
    refuses: held((snapshot, _actor, { measureCodes }) => {
      if (!snapshot.measures.some(isOpen)) return 'measure_not_open';
      if (!snapshot.measures.some(isToBeDone)) return 'not_accepted';
      return allNamed(snapshot, measureCodes, isToBeDone) ? null : 'measure_not_open';
    }),
  },
};

/** Only who holds a request may act on it: not a consultation, not a request passed on. */
function held(refuses: ActionRule['refuses']): ActionRule['refuses'] {
  return (snapshot, actor, details) => {
    if (isPassedOn(snapshot)) return 'forwarded';
    return isAsked(snapshot) ? refuses(snapshot, actor, details) : 'not_in_this_state';
  };
}

/** What an embassy only announced has not come: nothing is asked, answered or decided before. */
function come(refuses: ActionRule['refuses']): ActionRule['refuses'] {
  return held((snapshot, actor, details) => {
    const here = snapshot.receivedAt !== null || snapshot.orallyRequestedAt !== undefined;
    return here ? refuses(snapshot, actor, details) : 'not_in_this_state';
  });
}

function hasProposal({ refusalProposal }: FileSnapshot): boolean {
  return refusalProposal !== undefined && refusalProposal !== null;
}
