import type { DispatchFacts, FileEvent } from '../file-event';
import { happenedAt } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';
import { introduceMeasures, reviseMeasures } from './measures';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/** What was asked by word of mouth comes before any written version. */
const spoken = 0;

/** Asked by word of mouth: the measures are known, the written request follows (UNTOC 18(14)). */
export function applyOralRequest(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const at = happenedAt(event);
  const sent = event.kind === 'dispatch_sent';
  const asked = {
    ...snapshot,
    orallyRequestedAt: at,
    channel: dispatch.channel,
    urgent: true,
    title: dispatch.title ?? snapshot.title,
  };
  if (sent) {
    return { ...asked, measures: introduceMeasures(dispatch.measures ?? [], 'sent', at, spoken) };
  }
  return {
    ...asked,
    theirReference: dispatch.reference ?? null,
    measures: introduceMeasures(dispatch.measures ?? [], 'received', at, spoken),
  };
}

/** The written request; what was asked by word of mouth before goes on as it stands. */
export function applyRequest(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const sent = event.kind === 'dispatch_sent';
  const at = happenedAt(event);
  const asked = dispatch.measures ?? snapshot.measures;
  const begun = sent ? 'sent' : 'received';
  const goesOn = snapshot.orallyRequestedAt !== undefined;
  const contentVersion = dispatch.contentVersion ?? 1;
  return {
    ...snapshot,
    exchange: 'request',
    urgent: dispatch.urgency === undefined ? snapshot.urgent : dispatch.urgency === 'urgent',
    channel: dispatch.channel ?? snapshot.channel,
    title: dispatch.title ?? snapshot.title,
    theirReference: sent ? snapshot.theirReference : (dispatch.reference ?? null),
    measures: goesOn
      ? reviseMeasures(snapshot.measures, asked, begun, at, contentVersion)
      : introduceMeasures(asked, begun, at, contentVersion),
    contentVersion,
    transmittedVersion: contentVersion,
    draftStage: null,
    transmittedAt: sent ? at : (dispatch.occurredAt ?? dispatch.sentAt),
    receivedAt: sent ? snapshot.receivedAt : (snapshot.receipt?.at ?? arrival(dispatch, at)),
  };
}

/** What goes by embassies has come when an officer registers it, and not when it is announced. */
function arrival({ channel }: DispatchFacts, deliveredAt: string): string | null {
  return channel === 'diplomatic' ? null : deliveredAt;
}

/** A further version of the request: what is asked from now on. */
export function applyCorrection(
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
      ? reviseMeasures(
          snapshot.measures,
          dispatch.measures,
          begun,
          happenedAt(event),
          contentVersion,
        )
      : snapshot.measures,
    contentVersion,
    transmittedVersion: contentVersion,
    draftStage: null,
    correctionOpen: false,
    correctionReason: null,
  };
}
