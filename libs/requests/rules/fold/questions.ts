import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isDecided } from '../roll-up';
import { noted } from './responses';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/** The requested side needs to know more (UNTOC 18(16)): the measures named wait. */
export function applyQuestion(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const questions = (dispatch.questions ?? []).map((asked, index) => ({
    number: index + 1,
    text: asked.text,
    measureCode: asked.measureCode,
  }));
  const named = questions.map((asked) => asked.measureCode);
  const askedAt = happenedAt(event);
  return {
    ...snapshot,
    openQuestion: {
      dispatchNumber: dispatch.number,
      askedAt,
      answerBy: dispatch.answerBy ?? null,
      questions,
    },
    questionSpans: [...(snapshot.questionSpans ?? []), { askedAt, answeredAt: null }],
    // Something is being done: the question tells that, too.
    statusNotes: snapshot.measures.some(isToBeDone)
      ? noted(snapshot, askedAt)
      : snapshot.statusNotes,
    measures: snapshot.measures.map((measure) =>
      named.includes(measure.code) && !hasEnded(measure) && measure.state !== 'question_open'
        ? { ...measure, state: 'question_open', stateBeforeQuestion: measure.state }
        : measure,
    ),
  };
}

export function applyAnswer(snapshot: FileSnapshot, event: DispatchEvent): FileSnapshot {
  return {
    ...snapshot,
    openQuestion: null,
    questionSpans: snapshot.questionSpans?.map((span) => ({
      ...span,
      answeredAt: span.answeredAt ?? happenedAt(event),
    })),
    measures: snapshot.measures.map(answered),
  };
}

function isToBeDone(measure: MeasureSnapshot): boolean {
  return isDecided(measure) && !hasEnded(measure);
}

function answered(measure: MeasureSnapshot): MeasureSnapshot {
  if (measure.state !== 'question_open') return { ...measure, stateBeforeQuestion: null };
  return {
    ...measure,
    state: measure.stateBeforeQuestion ?? 'received',
    stateBeforeQuestion: null,
  };
}
