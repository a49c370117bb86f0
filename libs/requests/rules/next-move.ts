import type { Role } from '@rogatory/platform/contract';
import type { Act, Move, Side } from '@rogatory/requests/contract';
import { isSettled, isToBeDone, isUndecided } from './actions/standing';
import { awaitsReceiptOf, isOnLoan, openConsentsFor } from './actions/supplying';
import type { FileSnapshot } from './file-snapshot';
import { hasEnded, isPostponed, openConditions } from './roll-up';

/** What is to be done next, by which side, by whom there, and since when it waits. */
export type NextMove = { move: Move; act: Act; roles: Role[]; since: string };

const drafters: Role[] = ['prosecutor', 'lead_prosecutor', 'central_officer', 'central_head'];
const steerers: Role[] = ['central_officer', 'central_head', 'lead_prosecutor'];
const approvers: Role[] = ['lead_prosecutor', 'central_head'];
const executors: Role[] = ['executing_officer'];
/** A file without events waits since nothing was recorded. */
const beginning = '1970-01-01T00:00:00Z';

/** Who must act next as far as this file knows; the other side's doings are never guessed. */
export function nextMove(snapshot: FileSnapshot): NextMove {
  const { move, act, roles } =
    snapshot.state === 'closed'
      ? nobody()
      : snapshot.direction === 'outgoing'
        ? outgoingMove(snapshot)
        : incomingMove(snapshot);
  return { move, act, roles, since: snapshot.lastEventAt ?? beginning };
}

type Step = Omit<NextMove, 'since'>;

const us = (act: Act, roles: Role[]): Step => ({ move: 'us', act, roles: [...roles] });
const them = (act: Act): Step => ({ move: 'them', act, roles: [] });
const nobody = (): Step => ({ move: 'nobody', act: 'none', roles: [] });

function outgoingMove(snapshot: FileSnapshot): Step {
  const exchange = exchangeMove(snapshot);
  if (exchange !== null) return exchange;
  const asked = ownTurn(snapshot);
  if (asked !== null) return asked;
  if (isSettled(snapshot)) return endingMove(snapshot);
  const drafting = draftingMove(snapshot);
  if (drafting === null) return awaited(snapshot);
  // Asked by word of mouth, whatever is left to do on the draft is the written confirmation.
  const oral = snapshot.orallyRequestedAt !== undefined && snapshot.transmittedAt === null;
  return oral ? { ...drafting, act: 'confirm_written' } : drafting;
}

/** What is to be done on the version in preparation; null where none is. */
function draftingMove(snapshot: FileSnapshot): Step | null {
  switch (snapshot.draftStage) {
    case 'draft':
      return us('complete_draft', drafters);
    case 'internal_review':
      return us('review_in_office', approvers);
    case 'in_review':
      return us('review_draft', reviewersOf(snapshot));
    case 'returned':
      return us('correct_returned_draft', drafters);
    case 'approved':
      return us('transmit_request', reviewersOf(snapshot));
    case null:
      return null;
  }
}

/** What the other side, or a colleague, waits for. */
function ownTurn(snapshot: FileSnapshot): Step | null {
  if (snapshot.openQuestion !== null && !isSettled(snapshot)) {
    return us('answer_questions', drafters);
  }
  if (openConditions(snapshot).length > 0) return us('reply_to_conditions', approvers);
  if (snapshot.withdrawalProposal) return us('release_withdrawal', reviewersOf(snapshot));
  if (openConsentsFor(snapshot).length > 0) return us('decide_consent', drafters);
  if ((snapshot.supplied ?? []).some(awaitsReceiptOf(snapshot))) {
    return us('confirm_receipt', drafters);
  }
  return null;
}

/** Answered: originals go back before the file is closed. */
function endingMove(snapshot: FileSnapshot): Step {
  const loans = (snapshot.supplied ?? []).some(isOnLoan);
  return loans ? us('return_originals', drafters) : us('close_file', steerers);
}

/** A thread that is no request: whose word is awaited. */
function exchangeMove(snapshot: FileSnapshot): Step | null {
  const { exchange, consultation, information, direction, draftStage } = snapshot;
  if (exchange === 'spontaneous_information') {
    if (information?.reply !== null) return us('close_file', steerers);
    return direction === 'incoming'
      ? us('reply_to_information', steerers)
      : them('await_information_reply');
  }
  if (exchange !== 'consultation' || draftStage !== null) return null;
  const own: Side = direction === 'outgoing' ? 'requesting' : 'requested';
  return consultation?.lastFrom === own
    ? them('await_consultation')
    : us('reply_to_consultation', direction === 'outgoing' ? drafters : steerers);
}

/** Where the drafting authority transmits directly its lead reviews; else the central authority. */
function reviewersOf(snapshot: FileSnapshot): Role[] {
  const direct =
    snapshot.responsibleAuthorityId !== null &&
    snapshot.responsibleAuthorityId === snapshot.draftingAuthorityId;
  return direct ? steerers : ['central_officer', 'central_head'];
}

function awaited(snapshot: FileSnapshot): Step {
  if (snapshot.firstAnswerAt !== null) return them('await_response');
  if (snapshot.accepted) return them('await_execution');
  return them(snapshot.acknowledged ? 'await_decision' : 'await_acknowledgement');
}

function incomingMove(snapshot: FileSnapshot): Step {
  const exchange = exchangeMove(snapshot);
  if (exchange !== null) return exchange;
  if (snapshot.forwarded !== undefined) return us('close_file', steerers);
  if ((snapshot.unacknowledgedWithdrawals ?? []).length > 0) {
    return us('acknowledge_withdrawal', steerers);
  }
  if (snapshot.refusalProposal) return us('decide_refusal', approvers);
  if (openConsentsFor(snapshot).length > 0) return us('decide_consent', approvers);
  if ((snapshot.supplied ?? []).some(awaitsReceiptOf(snapshot))) {
    return us('confirm_receipt', steerers);
  }
  if (isSettled(snapshot)) {
    const ended = isWritten(snapshot) || snapshot.state === 'withdrawn';
    return ended ? us('close_file', steerers) : them('await_written_request');
  }
  if (snapshot.state === 'announced') return them('await_written_request');
  if (!snapshot.acknowledged && snapshot.receivedAt !== null) {
    return us('acknowledge_request', steerers);
  }
  const unreported = snapshot.measures.some((measure) => measure.unreported !== null);
  const toDo = snapshot.measures.some((measure) => isToBeDone(measure));
  if (!snapshot.accepted && !unreported && !toDo) {
    // Logged under an own reference: what is decided at once was decided, the rest waits.
    if (!isWritten(snapshot) && snapshot.acknowledged) return them('await_written_request');
    return snapshot.openQuestion === null ? us('give_legal_view', steerers) : them('await_answers');
  }
  return executionMove(snapshot);
}

/** The written request is here, not only the call or the announcement. */
function isWritten({ receivedAt }: FileSnapshot): boolean {
  return receivedAt !== null;
}

function executionMove(snapshot: FileSnapshot): Step {
  const open = snapshot.measures.filter((measure) => !hasEnded(measure));
  const running = open.filter((measure) => !isPostponed(measure));
  const unreported = snapshot.measures.some((measure) => measure.unreported !== null);
  if (open.length === 0) return us('respond', steerers);
  if (snapshot.openQuestion !== null && !unreported) return them('await_answers');
  if (running.length === 0) return us(unreported ? 'respond' : 'review_postponement', steerers);
  if (running.some((measure) => isToBeDone(measure) && measure.assigneeAuthorityId === null)) {
    return us('assign_measures', steerers);
  }
  if (running.some(isUndecided)) return us('give_legal_view', steerers);
  // Part of it may be answered at once: the desk of those who respond must not lose sight of it.
  return us('execute_measures', unreported ? [...executors, ...steerers] : executors);
}
