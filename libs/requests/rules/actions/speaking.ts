import type { RequestAction } from '@rogatory/requests/contract';
import type { FileSnapshot } from '../file-snapshot';
import { openConditions } from '../roll-up';
import { approvers, drafters, speakers, steerers, type ActionRule } from './action-rule';
import {
  hasAsked,
  isAsked,
  isInformed,
  isOpen,
  isSettled,
  isTransmitted,
  isPassedOn,
  questionStands,
} from './standing';

type Speaking = Extract<
  RequestAction,
  | 'answer'
  | 'supplement'
  | 'reply_to_conditions'
  | 'remind'
  | 'send_note'
  | 'consult'
  | 'reply_to_information'
  | 'acknowledge_withdrawal'
>;

const requesting = { direction: 'outgoing', roles: drafters, place: 'own_side' } as const;

/** What is said between the sides while a request runs. */
export const speakingRules: Record<Speaking, ActionRule> = {
  answer: {
    ...requesting,
    refuses: (snapshot) => (snapshot.openQuestion === null ? 'no_open_question' : null),
  },
  supplement: {
    ...requesting,
    refuses: (snapshot) => {
      if (!isTransmitted(snapshot)) return 'not_transmitted';
      return isSettled(snapshot) ? 'not_in_this_state' : null;
    },
  },
  reply_to_conditions: {
    direction: 'outgoing',
    roles: approvers,
    place: 'responsible',
    refuses: (snapshot) => (openConditions(snapshot).length > 0 ? null : 'no_open_conditions'),
  },
  remind: {
    ...requesting,
    refuses: (snapshot) => {
      if (!hasAsked(snapshot)) return 'not_transmitted';
      return isAwaited(snapshot) ? null : 'nothing_awaited';
    },
  },
  /** A note on how things stand: to the other side of a request, or of information it accepted. */
  send_note: {
    direction: 'both',
    roles: speakers,
    place: 'own_side',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (isInformed(snapshot)) return null;
      if (snapshot.direction === 'incoming') return isAsked(snapshot) ? null : 'not_in_this_state';
      return hasAsked(snapshot) ? null : 'not_transmitted';
    },
  },
  /** An informal word, at any time since the two sides speak. */
  consult: {
    direction: 'both',
    roles: speakers,
    place: 'own_side',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (snapshot.exchange === 'spontaneous_information') return 'not_in_this_state';
      return snapshot.lastDispatchNumber > 0 ? null : 'not_transmitted';
    },
  },
  reply_to_information: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: ({ information }) => {
      if (information === undefined) return 'not_in_this_state';
      return information.reply === null ? null : 'replied_already';
    },
  },
  acknowledge_withdrawal: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: ({ unacknowledgedWithdrawals = [] }) =>
      unacknowledgedWithdrawals.length > 0 ? null : 'no_withdrawal',
  },
};

/** Something is with the other side: a measure that waits for no word of ours, or a receipt. */
function isAwaited(snapshot: FileSnapshot): boolean {
  const { measures, unacknowledgedWithdrawals = [], consents = [], supplied = [] } = snapshot;
  const bound = openConditions(snapshot).flatMap(({ measureCodes }) => measureCodes);
  return (
    unacknowledgedWithdrawals.length > 0 ||
    consents.some(({ from, decision }) => from === 'requesting' && decision === null) ||
    supplied.some(({ returnedAt, returnResult }) => returnedAt !== null && returnResult === null) ||
    measures.some(
      (measure) =>
        isOpen(measure) && !questionStands(snapshot, measure) && !bound.includes(measure.code),
    )
  );
}
