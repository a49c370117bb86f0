import type { RequestAction } from '@rogatory/requests/contract';
import { approvers, drafters, steerers, type ActionRule } from './action-rule';
import { hasAsked, hasWritten, isAsked, isOpen, isPassedOn } from './standing';

type Transmission = Extract<
  RequestAction,
  | 'confirm_urgency'
  | 'request_orally'
  | 'transmit'
  | 'record_relay'
  | 'register_receipt'
  | 'forward'
  | 'review_urgency'
>;

/** How a request goes out and comes in. */
export const transmissionRules: Record<Transmission, ActionRule> = {
  /** A second person, after the fact where minutes count. */
  confirm_urgency: {
    direction: 'outgoing',
    roles: approvers,
    place: 'responsible',
    refuses: (snapshot, actor) => {
      if (snapshot.urgent !== true) return 'not_urgent';
      if (snapshot.urgencyConfirmedBy !== undefined) return 'confirmed_already';
      return hasWritten(snapshot, actor) ? 'second_person_needed' : null;
    },
  },
  /** Whoever of the authority responsible has the night: a second person confirms it afterwards. */
  request_orally: {
    direction: 'outgoing',
    roles: drafters,
    place: 'responsible',
    refuses: (snapshot) => {
      if (hasAsked(snapshot)) return 'requested_already';
      if (snapshot.draftStage === null) return 'not_in_this_state';
      return snapshot.urgent === true ? null : 'not_urgent';
    },
  },
  transmit: {
    direction: 'outgoing',
    roles: steerers,
    place: 'responsible',
    refuses: ({ draftStage }) => (draftStage === 'approved' ? null : 'not_in_this_state'),
  },
  record_relay: {
    direction: 'both',
    roles: steerers,
    place: 'responsible',
    refuses: ({ dispatchesSent, direction, transmittedAt }) => {
      const sent =
        (dispatchesSent ?? 0) > 0 || (direction === 'outgoing' && transmittedAt !== null);
      return sent ? null : 'nothing_sent';
    },
  },
  register_receipt: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (snapshot.receipt !== undefined) return 'registered_already';
      return isAsked(snapshot) && !snapshot.acknowledged ? null : 'not_in_this_state';
    },
  },
  forward: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      const begun = snapshot.measures.some(
        ({ decidedAt, endedAt, state }) =>
          typeof decidedAt === 'string' || (endedAt !== null && state !== 'withdrawn'),
      );
      const toDo = !begun && snapshot.measures.some(isOpen);
      return isAsked(snapshot) && toDo && snapshot.receivedAt !== null ? null : 'not_in_this_state';
    },
  },
  review_urgency: {
    direction: 'both',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (snapshot.urgent !== true) return 'not_urgent';
      return hasAsked(snapshot) ? null : 'not_transmitted';
    },
  },
};
