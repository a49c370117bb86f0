import type { RequestAction, Side } from '@rogatory/requests/contract';
import type { Consent, FileSnapshot, SuppliedItem } from '../file-snapshot';
import { approvers, drafters, speakers, steerers, type ActionRule } from './action-rule';
import { hasAsked, isAnswered, isAsked, isInformed, isPassedOn } from './standing';

type Supplying = Extract<
  RequestAction,
  'send_evidence' | 'confirm_receipt' | 'return_originals' | 'ask_consent' | 'decide_consent'
>;

/** What is handed over, checked, given back, and what it may be used for. */
export const supplyingRules: Record<Supplying, ActionRule> = {
  send_evidence: {
    direction: 'incoming',
    roles: steerers,
    place: 'responsible',
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (!isAsked(snapshot)) return 'not_in_this_state';
      const decided = snapshot.measures.some(({ decidedAt }) => typeof decidedAt === 'string');
      return decided ? null : 'not_accepted';
    },
  },
  confirm_receipt: {
    direction: 'both',
    roles: speakers,
    place: 'own_side',
    afterClosure: true,
    refuses: (snapshot) =>
      (snapshot.supplied ?? []).some(awaitsReceiptOf(snapshot)) ? null : 'nothing_to_confirm',
  },
  return_originals: {
    direction: 'outgoing',
    roles: drafters,
    place: 'own_side',
    afterClosure: true,
    refuses: ({ supplied = [] }) => (supplied.some(isOnLoan) ? null : 'no_originals'),
  },
  ask_consent: {
    direction: 'both',
    roles: speakers,
    place: 'own_side',
    afterClosure: true,
    refuses: (snapshot) => {
      if (isPassedOn(snapshot)) return 'forwarded';
      if (snapshot.direction === 'incoming') {
        return isAsked(snapshot) || isInformed(snapshot) ? null : 'not_in_this_state';
      }
      if (!hasAsked(snapshot)) return 'not_transmitted';
      const given = (snapshot.supplied ?? []).length > 0 || snapshot.measures.some(isAnswered);
      return given ? null : 'nothing_supplied';
    },
  },
  /** The requested side binds itself as it does with conditions: by its head. */
  decide_consent: {
    direction: 'both',
    roles: ({ direction }) => (direction === 'outgoing' ? drafters : approvers),
    place: 'own_side',
    afterClosure: true,
    refuses: (snapshot) => (openConsentsFor(snapshot).length > 0 ? null : 'no_open_consent'),
  },
};

/** An original that was handed over and not given back. */
export function isOnLoan({ original, returnedAt, result }: SuppliedItem): boolean {
  return original && returnedAt === null && result !== 'missing';
}

/** Items that this side has to check: what came, or what came back. */
export function awaitsReceiptOf({ direction }: FileSnapshot): (item: SuppliedItem) => boolean {
  return direction === 'outgoing'
    ? ({ result }) => result === null
    : ({ returnedAt, returnResult }) => returnedAt !== null && returnResult === null;
}

/** Consents that the other side asked of this one. */
export function openConsentsFor({ consents = [], direction }: FileSnapshot): Consent[] {
  const own: Side = direction === 'outgoing' ? 'requesting' : 'requested';
  return consents.filter(({ decision, from }) => decision === null && from !== own);
}
