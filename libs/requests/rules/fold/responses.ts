import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/** What was done, measure by measure: it counts whatever was asked or withdrawn meanwhile. */
export function applyResponse(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const outcomes = dispatch.outcomes ?? [];
  const at = happenedAt(event);
  return {
    ...snapshot,
    firstAnswerAt: snapshot.firstAnswerAt ?? at,
    statusNotes: outcomes.some(({ outcome }) => outcome === 'in_part')
      ? noted(snapshot, at)
      : snapshot.statusNotes,
    measures: snapshot.measures.map((measure) => {
      const outcome = outcomes.find((reported) => reported.code === measure.code);
      if (outcome === undefined) return measure;
      // Told in part of what is no longer asked: it stays withdrawn.
      if (outcome.outcome === 'in_part' && measure.state === 'withdrawn') return measure;
      const ended = outcome.outcome !== 'in_part';
      return {
        ...measure,
        state: outcome.outcome === 'in_part' ? 'answered_in_part' : outcome.outcome,
        stateBeforeQuestion: null,
        report: outcome.report,
        ground: outcome.ground,
        unreported: null,
        endedAt: ended ? (measure.endedAt ?? at) : null,
      };
    }),
  };
}

/** The requested side told how things stand. */
export function applyStatusNote(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  if (dispatch.from === 'requesting') return snapshot;
  return { ...snapshot, statusNotes: noted(snapshot, happenedAt(event)) };
}

export function applyReminder(snapshot: FileSnapshot, event: DispatchEvent): FileSnapshot {
  return { ...snapshot, remindedAt: [...(snapshot.remindedAt ?? []), happenedAt(event)] };
}

/** The notes on how things stand, with one more. */
export function noted({ statusNotes }: FileSnapshot, at: string): string[] {
  return [...(statusNotes ?? []), at];
}
