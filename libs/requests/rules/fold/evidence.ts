import { happenedAt, type CopyOf, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot, SuppliedItem } from '../file-snapshot';
import { inThreadOrder } from './measures';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/** Items handed over by manifest; an item sent again takes the place of its earlier copy. */
export function applyEvidence(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const at = happenedAt(event);
  const sent = (dispatch.items ?? []).map((item): SuppliedItem => ({
    ...item,
    dispatchNumber: dispatch.number,
    suppliedAt: at,
    result: null,
    receivedAt: null,
    returnedAt: null,
    returnResult: null,
    returnReceivedAt: null,
  }));
  const again = sent.map(({ number }) => number);
  const kept = (snapshot.supplied ?? []).filter(({ number }) => !again.includes(number));
  const supplied = [...kept, ...sent].sort((one, other) => one.number - other.number);
  return { ...snapshot, supplied };
}

/** The requesting side checked what came; the requested side checks what came back. */
export function applyReceipt(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const at = happenedAt(event);
  return changeItems(snapshot, (item) => {
    const checked = dispatch.receipts?.find((receipt) => isCopy(item, receipt));
    if (checked === undefined) return item;
    return dispatch.from === 'requesting'
      ? { ...item, result: checked.result, receivedAt: at }
      : { ...item, returnResult: checked.result, returnReceivedAt: at };
  });
}

export function applyReturn(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const at = happenedAt(event);
  return changeItems(snapshot, (item) =>
    item.original && (dispatch.returned?.some((one) => isCopy(item, one)) ?? false)
      ? { ...item, returnedAt: at }
      : item,
  );
}

/** A use beyond the stated proceedings waits for the supplier's word (UNTOC 18(19)). */
export function applyConsentRequest(
  snapshot: FileSnapshot,
  { number, from, consentRequest }: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  if (consentRequest === undefined) return snapshot;
  const { use, items } = consentRequest;
  const asked = {
    dispatchNumber: number,
    from,
    use,
    items,
    askedAt: happenedAt(event),
    decision: null,
    decidedAt: null,
    expiresOn: null,
  };
  return { ...snapshot, consents: inThreadOrder([...(snapshot.consents ?? []), asked]) };
}

export function applyConsentDecision(
  snapshot: FileSnapshot,
  { consentDecision }: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  if (consentDecision === undefined) return snapshot;
  const { request, granted, expiresOn } = consentDecision;
  return {
    ...snapshot,
    consents: snapshot.consents?.map((one) =>
      one.dispatchNumber === request && one.decision === null
        ? {
            ...one,
            decision: granted ? 'granted' : 'refused',
            decidedAt: happenedAt(event),
            expiresOn,
          }
        : one,
    ),
  };
}

/** What was said of an earlier copy does not hold for the one sent again. */
function isCopy(item: SuppliedItem, said: { number: number } & CopyOf): boolean {
  return said.number === item.number && said.of === item.dispatchNumber;
}

function changeItems(
  snapshot: FileSnapshot,
  change: (item: SuppliedItem) => SuppliedItem,
): FileSnapshot {
  return { ...snapshot, supplied: snapshot.supplied?.map(change) };
}
