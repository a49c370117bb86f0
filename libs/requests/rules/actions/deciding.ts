import type { RequestAction } from '@rogatory/requests/contract';
import type { FileSnapshot } from '../file-snapshot';
import { hasEnded, isPostponed } from '../roll-up';
import { approvers, steerers, type ActionRule } from './action-rule';
import {
  allNamed,
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
    refuses: held((snapshot) => {
      // What an embassy announced has not come yet.
      const come = snapshot.receivedAt !== null || snapshot.orallyRequestedAt !== undefined;
      return come && !snapshot.acknowledged ? null : 'not_in_this_state';
    }),
  },
  ask: {
    ...requested,
    refuses: held((snapshot) => {
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
  accept: {
    ...requested,
    refuses: held((snapshot, _actor, { measureCodes }) => {
      if (!allNamed(snapshot, measureCodes, isUndecided)) {
        return measureCodes === undefined ? 'not_in_this_state' : 'measure_not_open';
      }
      return questionStands(snapshot, measureCodes) ? 'question_unanswered' : null;
    }),
  },
  propose_refusal: {
    ...requested,
    refuses: held((snapshot, _actor, { measureCodes }) => {
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
    refuses: held((snapshot, _actor, { measureCodes }) => {
      if (isSettled(snapshot)) return 'not_in_this_state';
      if (!snapshot.accepted && measureCodes === undefined) {
        return snapshot.decisionExtension === undefined ? null : 'extended_already';
      }
      return allNamed(snapshot, measureCodes, isRunning) ? null : 'measure_not_open';
    }),
  },
  /** Postponed measures are looked at again, and may be put off further. */
  postpone: {
    ...requested,
    roles: approvers,
    refuses: held((snapshot, _actor, { measureCodes }) =>
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

function hasProposal({ refusalProposal }: FileSnapshot): boolean {
  return refusalProposal !== undefined && refusalProposal !== null;
}
