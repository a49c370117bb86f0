import type { FileState } from '@rogatory/requests/contract';
import type { FileSnapshot, MeasureSnapshot } from './file-snapshot';

/** Nothing more is to be done on it: executed, refused or no longer asked. */
export function hasEnded(measure: MeasureSnapshot): boolean {
  return (
    measure.state === 'complete' || measure.state === 'refused' || measure.state === 'withdrawn'
  );
}

/** Put off for now: nothing is to be done on it until it goes on. */
export function isPostponed({ postponements }: MeasureSnapshot): boolean {
  return postponements?.at(-1)?.until === null;
}

/** Rolls the measures and the facts known up into the file's one state. */
export function rollUp(snapshot: FileSnapshot, at: string): FileSnapshot {
  const state = stateOf(snapshot);
  const answered = state === 'answered' || state === 'refused';
  return {
    ...snapshot,
    state,
    answeredAt: answered
      ? (snapshot.answeredAt ?? at)
      : state === 'closed'
        ? snapshot.answeredAt
        : null,
  };
}

function stateOf(snapshot: FileSnapshot): FileState {
  if (snapshot.closedAt !== null) return 'closed';
  return snapshot.direction === 'outgoing' ? outgoingStateOf(snapshot) : incomingStateOf(snapshot);
}

function outgoingStateOf(snapshot: FileSnapshot): FileState {
  if (snapshot.transmittedAt === null) return snapshot.draftStage ?? 'draft';
  if (isAnswered(snapshot)) return answerOf(snapshot);
  if (snapshot.openQuestion !== null) return 'question_open';
  if (snapshot.firstAnswerAt !== null) return 'answered_in_part';
  if (snapshot.accepted) return 'accepted';
  return snapshot.acknowledged ? 'acknowledged' : 'transmitted';
}

function incomingStateOf(snapshot: FileSnapshot): FileState {
  if (isAnswered(snapshot)) return answerOf(snapshot);
  if (snapshot.openQuestion !== null) return 'question_open';
  if (snapshot.firstAnswerAt !== null) return 'answered_in_part';
  if (snapshot.measures.some((measure) => measure.assigneeAuthorityId !== null)) {
    return 'in_execution';
  }
  if (snapshot.accepted) return 'accepted';
  return snapshot.acknowledged ? 'acknowledged' : 'received';
}

/** Answered: every measure has ended and the other side has been told so. */
function isAnswered(snapshot: FileSnapshot): boolean {
  return (
    snapshot.firstAnswerAt !== null &&
    snapshot.measures.every((measure) => hasEnded(measure) && measure.unreported === null)
  );
}

function answerOf(snapshot: FileSnapshot): FileState {
  const asked = snapshot.measures.filter((measure) => measure.state !== 'withdrawn');
  const refusedWhole = asked.length > 0 && asked.every((measure) => measure.state === 'refused');
  return refusedWhole ? 'refused' : 'answered';
}
