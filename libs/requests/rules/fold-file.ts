import type { Direction } from '@rogatory/requests/contract';
import { emptySnapshot } from './empty-snapshot';
import { happenedAt, type FileEvent } from './file-event';
import type { FileSnapshot } from './file-snapshot';
import { applyRefusalProposed, applyReviewRecorded } from './fold/deciding';
import { applyDispatch } from './fold/dispatch-events';
import {
  applyApproved,
  applyCorrectionOpened,
  applyDrafted,
  applyEdited,
  applyReturned,
  applyReviewAsked,
  applySubmitted,
} from './fold/drafting-events';
import { applyClosed, applyReopened, applyWithdrawalProposed } from './fold/ending';
import { applyExchangeOpened } from './fold/exchange-events';
import {
  applyAssigned,
  applyExecutionRecorded,
  applyMeasureRefused,
  applyPreservationRenewed,
} from './fold/execution-events';
import {
  applyReceiptRegistered,
  applyUrgencyConfirmed,
  applyUrgencyReviewed,
} from './fold/receipt-and-urgency';
import { rollUp } from './roll-up';

/**
 * One side's file as its events tell it, oldest first. Pure and total: the same events always
 * give the same snapshot, and no order of crossing dispatches breaks it.
 */
export function foldFile(direction: Direction, events: readonly FileEvent[]): FileSnapshot {
  return events.reduce(applyEvent, emptySnapshot(direction));
}

/** The snapshot after one more event; a dispatch delivered a second time changes nothing. */
export function applyEvent(snapshot: FileSnapshot, event: FileEvent): FileSnapshot {
  if (isRepeatedDelivery(snapshot, event)) return snapshot;
  const changed = changedBy(snapshot, event);
  return rollUp({ ...changed, lastEventAt: event.at }, happenedAt(event));
}

function isRepeatedDelivery(snapshot: FileSnapshot, event: FileEvent): boolean {
  return (
    (event.kind === 'dispatch_received' || event.kind === 'dispatch_sent') &&
    snapshot.dispatchIds.includes(event.dispatch.dispatchId)
  );
}

function changedBy(snapshot: FileSnapshot, event: FileEvent): FileSnapshot {
  switch (event.kind) {
    case 'drafted':
      return applyDrafted(snapshot, event);
    case 'edited':
      return applyEdited(snapshot, event);
    case 'exchange_opened':
      return applyExchangeOpened(snapshot, event);
    case 'review_asked':
      return applyReviewAsked(snapshot, event);
    case 'submitted':
      return applySubmitted(snapshot, event);
    case 'returned':
      return applyReturned(snapshot, event);
    case 'approved':
      return applyApproved(snapshot, event);
    case 'correction_opened':
      return applyCorrectionOpened(snapshot, event);
    case 'urgency_confirmed':
      return applyUrgencyConfirmed(snapshot, event);
    case 'urgency_reviewed':
      return applyUrgencyReviewed(snapshot, event);
    case 'receipt_registered':
      return applyReceiptRegistered(snapshot, event);
    case 'dispatch_sent':
    case 'dispatch_received':
      return applyDispatch(snapshot, event);
    case 'review_recorded':
      return applyReviewRecorded(snapshot, event);
    case 'refusal_proposed':
      return applyRefusalProposed(snapshot, event);
    case 'refusal_declined':
      return { ...snapshot, refusalProposal: null };
    case 'withdrawal_proposed':
      return applyWithdrawalProposed(snapshot, event);
    case 'withdrawal_dropped':
      return { ...snapshot, withdrawalProposal: null };
    case 'assigned':
      return applyAssigned(snapshot, event);
    case 'execution_recorded':
      return applyExecutionRecorded(snapshot, event);
    case 'preservation_renewed':
      return applyPreservationRenewed(snapshot, event);
    case 'measure_refused':
      return applyMeasureRefused(snapshot, event);
    case 'related':
      return { ...snapshot, related: [...(snapshot.related ?? []), event.related] };
    case 'handed_over':
    case 'relay_recorded':
      return snapshot;
    case 'closed':
      return applyClosed(snapshot, event);
    case 'reopened':
      return applyReopened(snapshot, event);
  }
}
