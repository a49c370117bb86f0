import type { Role } from '@rogatory/platform/contract';
import type { Act } from '@rogatory/requests/contract';
import { awaitsReceiptOf, openConsentsFor } from './actions/supplying';
import type { FileSnapshot } from './file-snapshot';
import { openConditions } from './roll-up';

/** Something that somebody waits for, whatever else is next on the file. */
export type WaitingWord = { act: Act; roles: Role[]; notFor: string[]; forAnybody: boolean };

const drafters: Role[] = ['prosecutor', 'lead_prosecutor', 'central_officer', 'central_head'];
const steerers: Role[] = ['central_officer', 'central_head', 'lead_prosecutor'];
const approvers: Role[] = ['lead_prosecutor', 'central_head'];

/**
 * Every word that the other side or a colleague waits for: questions, conditions, proposals of
 * refusal or withdrawal, requests for consent, things handed over. Several may wait at once.
 */
export function waitingWords(snapshot: FileSnapshot): WaitingWord[] {
  const closed = snapshot.state === 'closed';
  const words = closed ? [] : openWords(snapshot);
  const outgoing = snapshot.direction === 'outgoing';
  if (openConsentsFor(snapshot).length > 0) {
    words.push(word('decide_consent', outgoing ? drafters : approvers));
  }
  if ((snapshot.supplied ?? []).some(awaitsReceiptOf(snapshot))) {
    words.push(word('confirm_receipt', outgoing ? drafters : steerers));
  }
  return words;
}

/** What waits only while the file is open. */
function openWords(snapshot: FileSnapshot): WaitingWord[] {
  const { openQuestion, refusalProposal, withdrawalProposal } = snapshot;
  const words: WaitingWord[] = [];
  if (snapshot.direction === 'outgoing') {
    if (openQuestion !== null) words.push(word('answer_questions', drafters));
    if (openConditions(snapshot).length > 0) words.push(word('reply_to_conditions', approvers));
    if (withdrawalProposal) {
      words.push(proposal('release_withdrawal', steerers, withdrawalProposal.personId));
    }
  } else {
    if ((snapshot.unacknowledgedWithdrawals ?? []).length > 0) {
      words.push(word('acknowledge_withdrawal', steerers));
    }
    if (refusalProposal) {
      words.push(proposal('decide_refusal', approvers, refusalProposal.personId));
    }
  }
  return words;
}

function word(act: Act, roles: Role[]): WaitingWord {
  return { act, roles: [...roles], notFor: [], forAnybody: false };
}

/** A second person decides; who proposed it does not. */
function proposal(act: Act, roles: Role[], proposer: string): WaitingWord {
  return { act, roles: [...roles], notFor: [proposer], forAnybody: true };
}
