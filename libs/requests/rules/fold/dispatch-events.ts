import type { FileState } from '@rogatory/requests/contract';
import type { DispatchFacts, FileEvent } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded } from '../roll-up';
import { applyExtension, applyPostponement, applyResumption } from './delays';
import { decided, introduceMeasures, reviseMeasures } from './measures';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/**
 * What a dispatch changes in the file that sent it and in the file that received it: the same
 * facts, and on the receiving file also what was told and when it was heard.
 */
export function applyDispatch(snapshot: FileSnapshot, event: DispatchEvent): FileSnapshot {
  const { dispatch } = event;
  const changed = {
    ...contentOf(snapshot, dispatch, event),
    responsibleAuthorityId: snapshot.responsibleAuthorityId ?? event.authorityId,
    dispatchIds: [...snapshot.dispatchIds, dispatch.dispatchId],
    lastDispatchNumber: Math.max(snapshot.lastDispatchNumber, dispatch.number),
  };
  return event.kind === 'dispatch_received' ? heard(snapshot, changed, event) : changed;
}

function contentOf(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  switch (dispatch.kind) {
    case 'request':
      return request(snapshot, dispatch, event);
    case 'correction':
      return correction(snapshot, dispatch, event);
    case 'acknowledgement':
      return acknowledgement(snapshot, dispatch, event);
    case 'question':
      return question(snapshot, dispatch, event);
    case 'answer':
      return answer(snapshot, event);
    case 'acceptance':
      return acceptance(snapshot, event);
    case 'extension':
      return applyExtension(snapshot, dispatch);
    case 'postponement':
      return applyPostponement(snapshot, dispatch);
    case 'resumption':
      return applyResumption(snapshot, dispatch);
    case 'response':
      return response(snapshot, dispatch, event);
  }
}

function request(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const sent = event.kind === 'dispatch_sent';
  const asked = dispatch.measures ?? snapshot.measures;
  const contentVersion = dispatch.contentVersion ?? 1;
  return {
    ...snapshot,
    title: dispatch.title ?? snapshot.title,
    theirReference: sent ? snapshot.theirReference : (dispatch.reference ?? null),
    measures: introduceMeasures(asked, sent ? 'sent' : 'received', event.at),
    contentVersion,
    transmittedVersion: contentVersion,
    draftStage: null,
    transmittedAt: sent ? event.at : dispatch.sentAt,
    receivedAt: sent ? snapshot.receivedAt : event.at,
  };
}

function correction(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const sent = event.kind === 'dispatch_sent';
  const contentVersion = dispatch.contentVersion ?? snapshot.contentVersion;
  const begun = sent ? 'sent' : 'received';
  return {
    ...snapshot,
    title: dispatch.title ?? snapshot.title,
    measures: dispatch.measures
      ? reviseMeasures(snapshot.measures, dispatch.measures, begun, event.at)
      : snapshot.measures,
    contentVersion,
    transmittedVersion: contentVersion,
    draftStage: null,
    correctionOpen: false,
    correctionReason: null,
  };
}

function acknowledgement(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const reference = dispatch.reference ?? null;
  return {
    ...snapshot,
    acknowledged: true,
    acknowledgedAt: snapshot.acknowledgedAt ?? event.at,
    reference: event.kind === 'dispatch_sent' ? (reference ?? '') : snapshot.reference,
    theirReference: event.kind === 'dispatch_sent' ? snapshot.theirReference : reference,
    measures: snapshot.measures.map((measure) =>
      measure.state === 'sent' ? { ...measure, state: 'received' } : measure,
    ),
  };
}

function question(
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
  return {
    ...snapshot,
    openQuestion: {
      dispatchNumber: dispatch.number,
      askedAt: event.at,
      answerBy: dispatch.answerBy ?? null,
      questions,
    },
    questionSpans: [...(snapshot.questionSpans ?? []), { askedAt: event.at, answeredAt: null }],
    statusNotes: snapshot.accepted ? noted(snapshot, event) : snapshot.statusNotes,
    measures: snapshot.measures.map((measure) =>
      named.includes(measure.code) && !hasEnded(measure) && measure.state !== 'question_open'
        ? { ...measure, state: 'question_open', stateBeforeQuestion: measure.state }
        : measure,
    ),
  };
}

function answer(snapshot: FileSnapshot, event: DispatchEvent): FileSnapshot {
  return {
    ...snapshot,
    openQuestion: null,
    questionSpans: snapshot.questionSpans?.map((span) => ({
      ...span,
      answeredAt: span.answeredAt ?? event.at,
    })),
    measures: snapshot.measures.map(answered),
  };
}

function noted({ statusNotes }: FileSnapshot, event: DispatchEvent): string[] {
  return [...(statusNotes ?? []), event.at];
}

function answered(measure: MeasureSnapshot): MeasureSnapshot {
  if (measure.state !== 'question_open') return { ...measure, stateBeforeQuestion: null };
  return {
    ...measure,
    state: measure.stateBeforeQuestion ?? 'received',
    stateBeforeQuestion: null,
  };
}

function acceptance(snapshot: FileSnapshot, event: DispatchEvent): FileSnapshot {
  return {
    ...snapshot,
    accepted: true,
    acceptedAt: snapshot.acceptedAt ?? event.at,
    measures: snapshot.measures.map((measure) => decided(acceptedMeasure(measure), event.at)),
  };
}

function acceptedMeasure(measure: MeasureSnapshot): MeasureSnapshot {
  if (measure.state === 'sent' || measure.state === 'received') {
    return { ...measure, state: 'accepted' };
  }
  if (measure.state === 'question_open') return { ...measure, stateBeforeQuestion: 'accepted' };
  return measure;
}

function response(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const outcomes = dispatch.outcomes ?? [];
  return {
    ...snapshot,
    firstAnswerAt: snapshot.firstAnswerAt ?? event.at,
    statusNotes: outcomes.some(({ outcome }) => outcome === 'in_part')
      ? noted(snapshot, event)
      : snapshot.statusNotes,
    measures: snapshot.measures.map((measure) => {
      const outcome = outcomes.find((reported) => reported.code === measure.code);
      if (outcome === undefined) return measure;
      const ended = outcome.outcome !== 'in_part';
      return {
        ...measure,
        state: outcome.outcome === 'in_part' ? 'answered_in_part' : outcome.outcome,
        stateBeforeQuestion: null,
        report: outcome.report,
        ground: outcome.ground,
        unreported: null,
        endedAt: ended ? (measure.endedAt ?? event.at) : null,
      };
    }),
  };
}

/** Notes what the other side told; an older dispatch that arrives late tells nothing new. */
function heard(before: FileSnapshot, changed: FileSnapshot, event: DispatchEvent): FileSnapshot {
  const { dispatch } = event;
  const spokenOf = measuresSpokenOf(before, dispatch);
  const measures = changed.measures.map((measure) =>
    spokenOf(measure) && dispatch.number >= (measure.lastDispatch ?? 0)
      ? { ...measure, lastDispatch: dispatch.number, lastHeardAt: event.at }
      : measure,
  );
  if (dispatch.number < (changed.asOfDispatch ?? 0)) return { ...changed, measures };
  return {
    ...changed,
    measures,
    toldState: toldBy(dispatch, { ...changed, measures }) ?? changed.toldState,
    asOfDispatch: dispatch.number,
    counterpartOfficer: dispatch.signedBy,
  };
}

function measuresSpokenOf(
  before: FileSnapshot,
  dispatch: DispatchFacts,
): (measure: MeasureSnapshot) => boolean {
  switch (dispatch.kind) {
    case 'request':
    case 'correction': {
      const asked = (dispatch.measures ?? []).map((measure) => measure.code);
      return (measure) => asked.includes(measure.code);
    }
    case 'acknowledgement':
    case 'acceptance':
      return (measure) => !hasEnded(measure);
    case 'question': {
      const named = (dispatch.questions ?? []).map((asked) => asked.measureCode);
      return (measure) => named.includes(measure.code);
    }
    case 'answer': {
      const named = (before.openQuestion?.questions ?? []).map((asked) => asked.measureCode);
      return (measure) => named.includes(measure.code);
    }
    case 'extension':
      return ({ code }) => dispatch.extension?.measureCodes.includes(code) ?? false;
    case 'postponement':
      return ({ code }) => dispatch.postponement?.measureCodes.includes(code) ?? false;
    case 'resumption':
      return ({ code }) => dispatch.resumed?.includes(code) ?? false;
    case 'response': {
      const reported = (dispatch.outcomes ?? []).map((outcome) => outcome.code);
      return (measure) => reported.includes(measure.code);
    }
  }
}

/** The other side's state as its dispatch says it; an answer to our question says none. */
function toldBy(dispatch: DispatchFacts, after: FileSnapshot): FileState | null {
  switch (dispatch.kind) {
    case 'request':
    case 'correction':
      return 'transmitted';
    case 'acknowledgement':
      return 'acknowledged';
    case 'question':
      return 'question_open';
    case 'acceptance':
      return 'accepted';
    case 'answer':
    case 'extension':
    case 'postponement':
    case 'resumption':
      return null;
    case 'response':
      if (!after.measures.every(hasEnded)) return 'answered_in_part';
      return after.measures.every((measure) => measure.state === 'refused')
        ? 'refused'
        : 'answered';
  }
}
