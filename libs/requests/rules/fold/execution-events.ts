import { happenedAt, type FileEvent } from '../file-event';
import type { FileSnapshot, MeasureSnapshot } from '../file-snapshot';
import { hasEnded, isPostponed } from '../roll-up';
import { changeMeasure, changeMeasures, decided } from './measures';

type EventOf<Kind extends FileEvent['kind']> = Extract<FileEvent, { kind: Kind }>;

export function applyAssigned(snapshot: FileSnapshot, event: EventOf<'assigned'>): FileSnapshot {
  return changeMeasures(snapshot, event.measureCodes, (measure) =>
    hasEnded(measure) ? measure : assigned(measure, event),
  );
}

/** Who will execute a postponed measure may be settled while it rests. */
function assigned(measure: MeasureSnapshot, event: EventOf<'assigned'>): MeasureSnapshot {
  const given = {
    ...decided(measure, happenedAt(event)),
    assigneeAuthorityId: event.assigneeAuthorityId,
    stateBeforeQuestion: null,
  };
  if (isPostponed(measure)) {
    return { ...given, state: 'postponed', stateBeforePostponement: 'in_execution' };
  }
  return measure.state === 'answered_in_part' ? given : { ...given, state: 'in_execution' };
}

/** Executed in part: the measure stays in execution, and what was done waits to be reported. */
export function applyExecutionRecorded(
  snapshot: FileSnapshot,
  event: EventOf<'execution_recorded'>,
): FileSnapshot {
  return changeMeasure(snapshot, event.measureCode, (measure) =>
    hasEnded(measure)
      ? measure
      : {
          ...measure,
          state: event.complete ? 'complete' : measure.state,
          report: event.report,
          unreported: {
            outcome: event.complete ? 'complete' : 'in_part',
            personId: event.personId,
          },
          stateBeforeQuestion: null,
          endedAt: event.complete ? happenedAt(event) : null,
        },
  );
}

export function applyMeasureRefused(
  snapshot: FileSnapshot,
  event: EventOf<'measure_refused'>,
): FileSnapshot {
  return changeMeasure(snapshot, event.measureCode, (measure) =>
    hasEnded(measure)
      ? measure
      : {
          ...measure,
          state: 'refused',
          ground: event.ground,
          unreported: { outcome: 'refused', personId: event.personId },
          stateBeforeQuestion: null,
          endedAt: event.at,
        },
  );
}

/** What is preserved is kept for a further time; the measure itself stays done. */
export function applyPreservationRenewed(
  snapshot: FileSnapshot,
  event: EventOf<'preservation_renewed'>,
): FileSnapshot {
  return changeMeasure(snapshot, event.measureCode, (measure) => ({
    ...measure,
    renewedAt: [...(measure.renewedAt ?? []), happenedAt(event)],
  }));
}
