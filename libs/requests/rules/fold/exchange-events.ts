import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;
type EventOf<Kind extends FileEvent['kind']> = Extract<FileEvent, { kind: Kind }>;

/** A file that begins with an informal word or with information, not with a draft. */
export function applyExchangeOpened(
  snapshot: FileSnapshot,
  event: EventOf<'exchange_opened'>,
): FileSnapshot {
  return {
    ...snapshot,
    exchange: event.exchange,
    draftingAuthorityId: event.authorityId,
    responsibleAuthorityId: event.responsibleAuthorityId,
    title: event.title,
    reference: event.reference,
  };
}

/** An informal word; a thread that begins with one is a consultation until a request is made. */
export function applyConsultation(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const begins = dispatch.number === 1;
  return {
    ...snapshot,
    exchange: begins ? 'consultation' : snapshot.exchange,
    title: begins ? (dispatch.title ?? snapshot.title) : snapshot.title,
    theirReference:
      begins && event.kind === 'dispatch_received'
        ? (dispatch.reference ?? null)
        : snapshot.theirReference,
    // Words that cross: the later one in the thread is the last.
    consultation:
      (snapshot.consultation?.dispatchNumber ?? 0) > dispatch.number
        ? snapshot.consultation
        : { lastFrom: dispatch.from, at: happenedAt(event), dispatchNumber: dispatch.number },
  };
}

/** Offered unasked: read only once its conditions are accepted (UNTOC 18(5)). */
export function applySpontaneousInformation(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  return {
    ...snapshot,
    exchange: 'spontaneous_information',
    title: dispatch.title ?? snapshot.title,
    theirReference:
      event.kind === 'dispatch_received' ? (dispatch.reference ?? null) : snapshot.theirReference,
    information: {
      dispatchNumber: dispatch.number,
      at: happenedAt(event),
      conditions: dispatch.informationConditions ?? [],
      ...(dispatch.instrument === undefined ? {} : { instrument: dispatch.instrument }),
      reply: null,
      repliedAt: null,
    },
  };
}

export function applyInformationReply(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const { information } = snapshot;
  if (information === undefined || information.reply !== null) return snapshot;
  const reply = dispatch.accepted === true ? 'accepted' : 'declined';
  return { ...snapshot, information: { ...information, reply, repliedAt: happenedAt(event) } };
}

/**
 * Another authority of the requested State has the request now. The file that forwarded it has
 * done its part; the requesting side learns whom to write to, and awaits that authority's own word.
 */
export function applyForwarding(
  snapshot: FileSnapshot,
  { forwarding, occurredAt, sentAt }: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  if (forwarding === undefined) return snapshot;
  const { authorityId, authorityName, firstReceivedAt } = forwarding;
  const at = occurredAt ?? sentAt;
  if (authorityId === event.authorityId) {
    const received = { ...snapshot, firstReceivedAt, forwarded: undefined };
    // Come back to who passed it on, it is received and acknowledged anew.
    return snapshot.forwarded === undefined
      ? received
      : { ...received, receivedAt: happenedAt(event), acknowledged: false, acknowledgedAt: null };
  }
  const forwarded = { at, authorityId, authorityName };
  if (snapshot.direction === 'incoming') return { ...snapshot, forwarded };
  const since = snapshot.forwarded?.at ?? snapshot.transmittedAt ?? at;
  const holder = { since, until: at, acknowledgedAt: snapshot.acknowledgedAt };
  return {
    ...snapshot,
    forwarded,
    firstReceivedAt,
    earlierHolders: [...(snapshot.earlierHolders ?? []), holder],
    acknowledged: false,
    acknowledgedAt: null,
  };
}
