import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';
import {
  applyAcceptance,
  applyAcknowledgement,
  applyConditionsReply,
  applyRefusal,
} from './deciding';
import { applyExtension, applyPostponement, applyResumption } from './delays';
import { applyWithdrawal, applyWithdrawalAcknowledgement } from './ending';
import {
  applyConsentDecision,
  applyConsentRequest,
  applyEvidence,
  applyReceipt,
  applyReturn,
} from './evidence';
import {
  applyConsultation,
  applyForwarding,
  applyInformationReply,
  applySpontaneousInformation,
} from './exchange-events';
import { applyAnswer, applyQuestion } from './questions';
import { applyCorrection, applyOralRequest, applyRequest } from './requesting';
import { applyReminder, applyResponse, applyStatusNote } from './responses';
import { measuresSpokenOf, toldBy } from './told';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;

/**
 * What a dispatch changes in the file that sent it and in the file that received it: the same
 * facts, and on the receiving file also what was told and when it was heard.
 */
export function applyDispatch(snapshot: FileSnapshot, event: DispatchEvent): FileSnapshot {
  const { dispatch } = event;
  const handedDown = isFromOwnSide(snapshot, event);
  const changed = {
    ...(handedDown
      ? handedDownContent(snapshot, dispatch, event)
      : contentOf(snapshot, dispatch, event)),
    responsibleAuthorityId: snapshot.responsibleAuthorityId ?? event.authorityId,
    dispatchIds: [...snapshot.dispatchIds, dispatch.dispatchId],
    lastDispatchNumber: Math.max(snapshot.lastDispatchNumber, dispatch.number),
  };
  if (handedDown) return changed;
  if (event.kind === 'dispatch_received') return heard(snapshot, changed, event);
  return { ...changed, dispatchesSent: (snapshot.dispatchesSent ?? 0) + 1 };
}

/** Received from an authority of the own side that had the request before. */
function isFromOwnSide({ direction }: FileSnapshot, { kind, dispatch }: DispatchEvent): boolean {
  return (
    kind === 'dispatch_received' &&
    dispatch.from === (direction === 'incoming' ? 'requested' : 'requesting')
  );
}

/**
 * What an authority inherits from the one before it, at the time it was said: open questions and
 * what was put off. Whom it acknowledges to, and the time it needs, each says for itself (EIO 16(1)).
 */
function handedDownContent(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  if (dispatch.kind === 'acknowledgement' || dispatch.kind === 'extension') return snapshot;
  return contentOf(snapshot, dispatch, { ...event, at: dispatch.sentAt });
}

function contentOf(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  switch (dispatch.kind) {
    case 'consultation':
      return applyConsultation(snapshot, dispatch, event);
    case 'spontaneous_information':
      return applySpontaneousInformation(snapshot, dispatch, event);
    case 'information_reply':
      return applyInformationReply(snapshot, dispatch, event);
    case 'oral_request':
      return applyOralRequest(snapshot, dispatch, event);
    case 'request':
      return applyRequest(snapshot, dispatch, event);
    case 'correction':
      return applyCorrection(snapshot, dispatch, event);
    case 'forwarding':
      return applyForwarding(snapshot, dispatch, event);
    case 'acknowledgement':
      return applyAcknowledgement(snapshot, dispatch, event);
    case 'question':
      return applyQuestion(snapshot, dispatch, event);
    case 'answer':
      return applyAnswer(snapshot, event);
    case 'acceptance':
      return applyAcceptance(snapshot, dispatch, event);
    case 'conditions_reply':
      return applyConditionsReply(snapshot, dispatch, event);
    case 'refusal':
      return applyRefusal(snapshot, dispatch, event);
    case 'extension':
      return applyExtension(snapshot, dispatch);
    case 'postponement':
      return applyPostponement(snapshot, dispatch, event);
    case 'resumption':
      return applyResumption(snapshot, dispatch);
    case 'response':
      return applyResponse(snapshot, dispatch, event);
    case 'status_note':
      return applyStatusNote(snapshot, dispatch, event);
    case 'reminder':
      return applyReminder(snapshot, event);
    case 'evidence':
      return applyEvidence(snapshot, dispatch, event);
    case 'receipt':
      return applyReceipt(snapshot, dispatch, event);
    case 'return_of_originals':
      return applyReturn(snapshot, dispatch, event);
    case 'consent_request':
      return applyConsentRequest(snapshot, dispatch, event);
    case 'consent_decision':
      return applyConsentDecision(snapshot, dispatch, event);
    case 'withdrawal':
      return applyWithdrawal(snapshot, dispatch, event);
    case 'withdrawal_acknowledgement':
      return applyWithdrawalAcknowledgement(snapshot, dispatch);
    case 'supplement':
      return snapshot;
  }
}

/** Notes what the other side told; an older dispatch that arrives late tells nothing new. */
function heard(before: FileSnapshot, changed: FileSnapshot, event: DispatchEvent): FileSnapshot {
  const { dispatch } = event;
  const spokenOf = measuresSpokenOf(before, dispatch);
  const measures = changed.measures.map((measure) =>
    spokenOf(measure) && dispatch.number >= (measure.lastDispatch ?? 0)
      ? { ...measure, lastDispatch: dispatch.number, lastHeardAt: happenedAt(event) }
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
