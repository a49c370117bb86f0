import type { FileState } from '@rogatory/requests/contract';
import type { Conditions, FileSnapshot, MeasureSnapshot } from './file-snapshot';

/** Nothing more is to be done on it: executed, refused or no longer asked. */
export function hasEnded(measure: MeasureSnapshot): boolean {
  return (
    measure.state === 'complete' || measure.state === 'refused' || measure.state === 'withdrawn'
  );
}

/** How often the file was reopened. */
export function reopeningsOf({ reopenings, reopenedAt }: FileSnapshot): number {
  return reopenings ?? (reopenedAt === undefined ? 0 : 1);
}

/** Put off for now: nothing is to be done on it until it goes on. */
export function isPostponed({ postponements }: MeasureSnapshot): boolean {
  return postponements?.at(-1)?.until === null;
}

/** Told to the other side, or decided by it: nothing more is to be decided on it. */
export function isDecided(measure: MeasureSnapshot): boolean {
  return hasEnded(measure) || typeof measure.decidedAt === 'string';
}

/** Conditions that the requesting side has not replied to. */
export function openConditions({ conditions }: FileSnapshot): Conditions[] {
  return (conditions ?? []).filter(({ reply }) => reply === null);
}

/** Rolls the measures and the facts known up into the file's one state. */
export function rollUp(before: FileSnapshot, at: string): FileSnapshot {
  const snapshot = withDecision(before, at);
  const state = stateOf(snapshot);
  const answered = state === 'answered' || state === 'refused' || state === 'withdrawn';
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

/** Accepted: every measure is decided on, and not each of them ended before it was. */
function withDecision(snapshot: FileSnapshot, at: string): FileSnapshot {
  const { accepted, measures } = snapshot;
  if (accepted || !measures.every(isDecided)) return snapshot;
  if (!measures.some(({ decidedAt }) => typeof decidedAt === 'string')) return snapshot;
  return { ...snapshot, accepted: true, acceptedAt: snapshot.acceptedAt ?? at };
}

function stateOf(snapshot: FileSnapshot): FileState {
  if (snapshot.closedAt !== null) return 'closed';
  const exchange = exchangeStateOf(snapshot);
  if (exchange !== null) return exchange;
  return snapshot.direction === 'outgoing' ? outgoingStateOf(snapshot) : incomingStateOf(snapshot);
}

/** State of a thread that is no request, or none yet. */
function exchangeStateOf({ exchange, information, draftStage }: FileSnapshot): FileState | null {
  if (exchange === 'spontaneous_information') {
    return information?.reply ? `information_${information.reply}` : 'information_offered';
  }
  return exchange === 'consultation' && draftStage === null ? 'consultation' : null;
}

function outgoingStateOf(snapshot: FileSnapshot): FileState {
  const asked = snapshot.transmittedAt !== null || snapshot.orallyRequestedAt !== undefined;
  if (!asked) return snapshot.draftStage ?? 'draft';
  const ended = endStateOf(snapshot);
  if (snapshot.transmittedAt === null) return ended === 'withdrawn' ? ended : 'requested_orally';
  if (ended !== null) return ended;
  if (snapshot.openQuestion !== null) return 'question_open';
  if (openConditions(snapshot).length > 0) return 'conditions_open';
  if (allRest(snapshot)) return 'postponed';
  if (snapshot.firstAnswerAt !== null) return 'answered_in_part';
  if (snapshot.accepted) return 'accepted';
  return snapshot.acknowledged ? 'acknowledged' : 'transmitted';
}

function incomingStateOf(snapshot: FileSnapshot): FileState {
  if (snapshot.forwarded !== undefined) return 'forwarded';
  const ended = endStateOf(snapshot);
  if (ended !== null) return ended;
  if (snapshot.openQuestion !== null) return 'question_open';
  if (allRest(snapshot)) return 'postponed';
  if (snapshot.firstAnswerAt !== null) return 'answered_in_part';
  if (snapshot.measures.some((measure) => measure.assigneeAuthorityId !== null)) {
    return 'in_execution';
  }
  if (openConditions(snapshot).length > 0) return 'conditions_open';
  if (snapshot.accepted) return 'accepted';
  if (snapshot.measures.some(({ state }) => state === 'legal_review')) return 'legal_review';
  if (snapshot.acknowledged) return 'acknowledged';
  if (snapshot.receivedAt !== null || snapshot.dispatchIds.length === 0) return 'received';
  return snapshot.transmittedVersion === null ? 'requested_orally' : 'announced';
}

/** Answered: every measure has ended and the other side has been told so. */
function endStateOf({ measures, firstAnswerAt }: FileSnapshot): FileState | null {
  const settled = measures.every((measure) => hasEnded(measure) && measure.unreported === null);
  if (!settled || measures.length === 0) return null;
  const asked = measures.filter(({ state }) => state !== 'withdrawn');
  if (asked.length === 0) return 'withdrawn';
  if (firstAnswerAt === null) return null;
  return asked.every(({ state }) => state === 'refused') ? 'refused' : 'answered';
}

/** Nothing goes on for now. */
function allRest({ measures }: FileSnapshot): boolean {
  const open = measures.filter((measure) => !hasEnded(measure));
  return open.length > 0 && open.every(isPostponed);
}
