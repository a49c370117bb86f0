import { happenedAt, type FileEvent } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';

type EventOf<Kind extends FileEvent['kind']> = Extract<FileEvent, { kind: Kind }>;

export function applyUrgencyConfirmed(
  snapshot: FileSnapshot,
  event: EventOf<'urgency_confirmed'>,
): FileSnapshot {
  return { ...snapshot, urgencyConfirmedBy: event.personId };
}

/** Looked at again after a day and after three: what is no longer urgent becomes a priority. */
export function applyUrgencyReviewed(
  snapshot: FileSnapshot,
  event: EventOf<'urgency_reviewed'>,
): FileSnapshot {
  return {
    ...snapshot,
    urgencyReviewedAt: [...(snapshot.urgencyReviewedAt ?? []), happenedAt(event)],
    urgent: event.stayUrgent.length > 0,
    measures: snapshot.measures.map((measure) => ({
      ...measure,
      urgent: event.stayUrgent.includes(measure.code),
    })),
  };
}

/** The receipt as it truly was: from it the requested side's clocks run. */
export function applyReceiptRegistered(
  snapshot: FileSnapshot,
  event: EventOf<'receipt_registered'>,
): FileSnapshot {
  const at = happenedAt(event);
  return {
    ...snapshot,
    receipt: { at, channel: event.channel, complete: event.complete },
    // Asked by word of mouth alone, the written request is still to come.
    receivedAt: snapshot.transmittedVersion === null ? null : at,
    channel: event.channel,
  };
}
