import type { RequestAction } from '@rogatory/requests/contract';
import type { FileSnapshot } from '../file-snapshot';
import { drafters, readers, steerers, type ActionRule } from './action-rule';
import { allNamed, hasAsked, isOpen, isSettled, isPassedOn } from './standing';

type Ending = Extract<
  RequestAction,
  'propose_withdrawal' | 'drop_withdrawal' | 'withdraw' | 'hand_over' | 'close' | 'reopen' | 'note'
>;

const requesting = { direction: 'outgoing', roles: drafters, place: 'own_side' } as const;

/** How a request ends, who looks after its file, and what may be written on it at any time. */
export const endingRules: Record<Ending, ActionRule> = {
  propose_withdrawal: {
    ...requesting,
    refuses: (snapshot, _actor, { measureCodes }) => {
      if (!hasAsked(snapshot)) return 'not_transmitted';
      if (hasProposal(snapshot)) return 'proposal_open';
      return allNamed(snapshot, measureCodes, isOpen) ? null : 'measure_not_open';
    },
  },
  drop_withdrawal: {
    ...requesting,
    refuses: (snapshot) => (hasProposal(snapshot) ? null : 'no_proposal'),
  },
  withdraw: {
    direction: 'outgoing',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot, actor) => {
      if (!hasProposal(snapshot)) return 'no_proposal';
      if (!allNamed(snapshot, snapshot.withdrawalProposal?.measureCodes, isOpen)) {
        return 'measure_not_open';
      }
      return snapshot.withdrawalProposal?.personId === actor.personId
        ? 'second_person_needed'
        : null;
    },
  },
  hand_over: { direction: 'both', roles: steerers, place: 'own_side', refuses: () => null },
  close: {
    direction: 'both',
    roles: steerers,
    place: 'own_side',
    refuses: (snapshot) => {
      const { exchange = 'request', information, draftStage } = snapshot;
      if (exchange === 'spontaneous_information') {
        const unread = snapshot.direction === 'incoming' && information?.reply === null;
        return unread ? 'information_unread' : null;
      }
      if (exchange === 'consultation') return draftStage === null ? null : 'not_in_this_state';
      if (isPassedOn(snapshot)) return null;
      if (snapshot.direction === 'outgoing' && !hasAsked(snapshot)) return 'not_transmitted';
      return isSettled(snapshot) ? null : 'measures_open';
    },
  },
  reopen: {
    direction: 'both',
    roles: steerers,
    place: 'own_side',
    afterClosure: true,
    refuses: (snapshot) => (snapshot.state === 'closed' ? null : 'not_closed'),
  },
  note: {
    direction: 'both',
    roles: readers,
    place: 'reading',
    afterClosure: true,
    refuses: () => null,
  },
};

function hasProposal({ withdrawalProposal }: FileSnapshot): boolean {
  return withdrawalProposal !== undefined && withdrawalProposal !== null;
}
