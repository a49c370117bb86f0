import type { RequestAction } from '@rogatory/requests/contract';
import { approvers, drafters, holdsOne, steerers, type ActionRule } from './action-rule';
import { hasWritten, isBeingDrafted, isSettled, isTransmitted } from './standing';

type Drafting = Extract<
  RequestAction,
  'edit' | 'ask_review' | 'submit' | 'return' | 'approve' | 'correct' | 'formalise'
>;

const beingDrafted: ActionRule['refuses'] = (snapshot) =>
  isBeingDrafted(snapshot) ? null : 'not_in_this_state';

/** Writing a request, in the office and before the authority that sends it. */
export const draftingRules: Record<Drafting, ActionRule> = {
  edit: { direction: 'outgoing', roles: drafters, place: 'drafting', refuses: beingDrafted },
  ask_review: { direction: 'outgoing', roles: drafters, place: 'drafting', refuses: beingDrafted },
  submit: {
    direction: 'outgoing',
    roles: drafters,
    place: 'drafting',
    refuses: (snapshot, actor) => {
      if (isBeingDrafted(snapshot)) return null;
      // Under review in the office, whoever reviews lets it go on.
      const reviewed = snapshot.draftStage === 'internal_review' && holdsOne(actor, approvers);
      return reviewed ? null : 'not_in_this_state';
    },
  },
  /** Until it goes out: a defect may be seen with the signature on it. */
  return: {
    direction: 'outgoing',
    roles: steerers,
    place: ({ draftStage }) => (draftStage === 'internal_review' ? 'drafting' : 'responsible'),
    refuses: (snapshot) =>
      snapshot.draftStage === null || isBeingDrafted(snapshot) ? 'not_in_this_state' : null,
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
  correct: {
    direction: 'outgoing',
    roles: drafters,
    place: 'own_side',
    refuses: (snapshot) => {
      if (!isTransmitted(snapshot)) return 'not_transmitted';
      const open = snapshot.draftStage === null && !isSettled(snapshot);
      return open ? null : 'not_in_this_state';
    },
  },
  formalise: {
    direction: 'outgoing',
    roles: drafters,
    place: 'drafting',
    refuses: ({ exchange, draftStage }) =>
      exchange === 'consultation' && draftStage === null ? null : 'not_in_this_state',
  },
};
