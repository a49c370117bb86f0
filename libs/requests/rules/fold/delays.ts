import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isPostponed } from '../roll-up';
import { changeMeasures, isOvertaken } from './measures';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/** More time: for the decision, or for the execution of the measures named. */
export function applyExtension(snapshot: FileSnapshot, dispatch: DispatchFacts): FileSnapshot {
  const { extension, sentAt } = dispatch;
  if (extension === undefined) return snapshot;
  const asked = { sentAt, estimate: extension.estimate };
  if (extension.of === 'decision') return { ...snapshot, decisionExtension: asked };
  return changeMeasures(snapshot, extension.measureCodes, (measure) =>
    hasEnded(measure) ? measure : { ...measure, extension: asked },
  );
}

/**
 * The measures named rest; both sides count the rest from the sending. Postponed again after a
 * review, they rest on with a new date to look at them.
 */
export function applyPostponement(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const { postponement, sentAt } = dispatch;
  if (postponement === undefined) return snapshot;
  const { measureCodes, reviewOn } = postponement;
  const at = event.kind === 'dispatch_sent' ? happenedAt(event) : (dispatch.occurredAt ?? sentAt);
  return changeMeasures(snapshot, measureCodes, (measure) => {
    if (hasEnded(measure) || isOvertaken(measure, dispatch)) return measure;
    const earlier = (measure.postponements ?? []).map((one) => ({
      ...one,
      until: one.until ?? at,
    }));
    return {
      ...measure,
      state: 'postponed',
      stateBeforePostponement: isPostponed(measure)
        ? measure.stateBeforePostponement
        : restingState(measure),
      postponements: [...earlier, { since: at, until: null, reviewOn }],
    };
  });
}

/** The measures named go on where they rested. */
export function applyResumption(snapshot: FileSnapshot, dispatch: DispatchFacts): FileSnapshot {
  return changeMeasures(snapshot, dispatch.resumed ?? [], (measure) => {
    if (hasEnded(measure) || !isPostponed(measure)) return measure;
    const before = stateAfterRest(measure);
    const asked = measure.state === 'question_open';
    return {
      ...measure,
      state: asked ? measure.state : before,
      stateBeforeQuestion: asked ? before : measure.stateBeforeQuestion,
      stateBeforePostponement: null,
      postponements: measure.postponements?.map((one) => ({
        ...one,
        until: one.until ?? dispatch.sentAt,
      })),
    };
  });
}

/** A question that was open on it is answered or not: the rest outlives it. */
function restingState({ state, stateBeforeQuestion }: MeasureSnapshot): MeasureSnapshot['state'] {
  return state === 'question_open' ? (stateBeforeQuestion ?? 'received') : state;
}

/** Undecided before the rest, it may have been decided meanwhile. */
function stateAfterRest({
  stateBeforePostponement,
  decidedAt,
}: MeasureSnapshot): MeasureSnapshot['state'] {
  const before = stateBeforePostponement ?? 'received';
  const undecided = before === 'sent' || before === 'received' || before === 'legal_review';
  return undecided && typeof decidedAt === 'string' ? 'accepted' : before;
}
