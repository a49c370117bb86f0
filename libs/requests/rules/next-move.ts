import type { Role } from '@rogatory/platform/contract';
import type { Act, Move } from '@rogatory/requests/contract';
import type { FileSnapshot } from './file-snapshot';
import { hasEnded, isPostponed } from './roll-up';

/** What is to be done next, by which side, by whom there, and since when it waits. */
export type NextMove = { move: Move; act: Act; roles: Role[]; since: string };

const drafters: Role[] = ['prosecutor', 'lead_prosecutor', 'central_officer', 'central_head'];
const steerers: Role[] = ['central_officer', 'central_head', 'lead_prosecutor'];
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
  if (snapshot.state === 'answered' || snapshot.state === 'refused') {
    return us('close_file', steerers);
  }
  if (snapshot.openQuestion !== null) return us('answer_questions', drafters);
  switch (snapshot.draftStage) {
    case 'draft':
      return us('complete_draft', drafters);
    case 'in_review':
      return us('review_draft', reviewersOf(snapshot));
    case 'returned':
      return us('correct_returned_draft', drafters);
    case 'approved':
      return us('transmit_request', reviewersOf(snapshot));
    case null:
      return awaited(snapshot);
  }
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
  if (snapshot.state === 'answered' || snapshot.state === 'refused') {
    return us('close_file', steerers);
  }
  if (!snapshot.acknowledged) return us('acknowledge_request', steerers);
  if (!snapshot.accepted) {
    return snapshot.openQuestion === null ? us('give_legal_view', steerers) : them('await_answers');
  }
  return executionMove(snapshot);
}

function executionMove(snapshot: FileSnapshot): Step {
  const open = snapshot.measures.filter((measure) => !hasEnded(measure));
  const running = open.filter((measure) => !isPostponed(measure));
  const unreported = snapshot.measures.some((measure) => measure.unreported !== null);
  if (open.length === 0) return us('respond', steerers);
  if (snapshot.openQuestion !== null && !unreported) return them('await_answers');
  if (running.length === 0) return us(unreported ? 'respond' : 'review_postponement', steerers);
  if (running.some((measure) => measure.assigneeAuthorityId === null)) {
    return us('assign_measures', steerers);
  }
  // Part of it may be answered at once: the desk of those who respond must not lose sight of it.
  return us('execute_measures', unreported ? [...executors, ...steerers] : executors);
}
