import type { DispatchFacts } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isPostponed } from '../roll-up';
import { changeMeasures } from './measures';

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

/** The measures named rest; both sides count the rest from the sending. */
export function applyPostponement(snapshot: FileSnapshot, dispatch: DispatchFacts): FileSnapshot {
  const { postponement, sentAt } = dispatch;
  if (postponement === undefined) return snapshot;
  const { measureCodes, reviewOn } = postponement;
  return changeMeasures(snapshot, measureCodes, (measure) =>
    hasEnded(measure) || isPostponed(measure)
      ? measure
      : {
          ...measure,
          state: 'postponed',
          stateBeforePostponement: restingState(measure),
          postponements: [
            ...(measure.postponements ?? []),
            { since: sentAt, until: null, reviewOn },
          ],
        },
  );
}

/** The measures named go on where they rested. */
export function applyResumption(snapshot: FileSnapshot, dispatch: DispatchFacts): FileSnapshot {
  return changeMeasures(snapshot, dispatch.resumed ?? [], (measure) => {
    if (hasEnded(measure) || !isPostponed(measure)) return measure;
    const before = stateAfterRest(snapshot, measure);
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

function stateAfterRest(
  snapshot: FileSnapshot,
  { stateBeforePostponement }: MeasureSnapshot,
): MeasureSnapshot['state'] {
  const before = stateBeforePostponement ?? 'received';
  const undecided = before === 'sent' || before === 'received';
  return undecided && snapshot.accepted ? 'accepted' : before;
}
