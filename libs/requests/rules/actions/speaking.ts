import type { RequestAction } from '@rogatory/requests/contract';
import { openConditions } from '../roll-up';
import { approvers, drafters, speakers, steerers, type ActionRule } from './action-rule';
import { isAsked, isSettled, isTransmitted, isPassedOn } from './standing';

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
      if (!isTransmitted(snapshot)) return 'not_transmitted';
      const ours = snapshot.openQuestion !== null || openConditions(snapshot).length > 0;
      return ours || isSettled(snapshot) ? 'nothing_awaited' : null;
    },
  },
  /** A note on how things stand: to the other side of a request. */
  send_note: {
    direction: 'both',
    roles: speakers,
    place: 'own_side',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (snapshot.direction === 'incoming') return isAsked(snapshot) ? null : 'not_in_this_state';
      return isTransmitted(snapshot) || snapshot.orallyRequestedAt !== undefined
        ? null
        : 'not_transmitted';
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
