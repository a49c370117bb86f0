import { happenedAt, type DispatchFacts, type FileEvent } from '../file-event';
import type { FileSnapshot } from '../file-snapshot';
import { hasEnded, reopeningsOf } from '../roll-up';
import { changeMeasures } from './measures';

type DispatchEvent = Extract<FileEvent, { kind: 'dispatch_sent' | 'dispatch_received' }>;
type EventOf<Kind extends FileEvent['kind']> = Extract<FileEvent, { kind: Kind }>;

/** No longer asked: stops every clock of the measures; what was done before stays done. */
export function applyWithdrawal(
  snapshot: FileSnapshot,
  dispatch: DispatchFacts,
  event: DispatchEvent,
): FileSnapshot {
  const { withdrawal, number } = dispatch;
  if (withdrawal === undefined) return snapshot;
  const at = happenedAt(event);
  const { part } = withdrawal;
  const changed = changeMeasures(snapshot, withdrawal.measureCodes, (measure) => {
    if (part !== null) {
      return { ...measure, withdrawnParts: [...(measure.withdrawnParts ?? []), { part, at }] };
    }
    if (hasEnded(measure) && measure.unreported === null) return measure;
    // Executed and not yet reported: it will be told as done.
    if (measure.state === 'complete') return measure;
    return {
      ...measure,
      state: 'withdrawn',
      stateBeforeQuestion: null,
      unreported: null,
      endedAt: at,
    };
  });
  return {
    ...changed,
    withdrawalProposal: null,
    unacknowledgedWithdrawals: [...(snapshot.unacknowledgedWithdrawals ?? []), number].sort(
      (one, other) => one - other,
    ),
  };
}

export function applyWithdrawalAcknowledgement(
  snapshot: FileSnapshot,
  { repliesTo = [] }: DispatchFacts,
): FileSnapshot {
  const open = (snapshot.unacknowledgedWithdrawals ?? []).filter(
    (number) => !repliesTo.includes(number),
  );
  return { ...snapshot, unacknowledgedWithdrawals: open };
}

export function applyWithdrawalProposed(
  snapshot: FileSnapshot,
  { withdrawal, reason, personId, personName, at }: EventOf<'withdrawal_proposed'>,
): FileSnapshot {
  return { ...snapshot, withdrawalProposal: { ...withdrawal, reason, personId, personName, at } };
}

export function applyClosed(snapshot: FileSnapshot, event: EventOf<'closed'>): FileSnapshot {
  return {
    ...snapshot,
    closedAt: event.at,
    closure: event.outcome,
    usefulness: event.usefulness,
    retention: event.retention,
    draftStage: null,
    correctionOpen: false,
  };
}

/** The file goes on where it stood; what it was closed with stays in its history. */
export function applyReopened(snapshot: FileSnapshot, event: EventOf<'reopened'>): FileSnapshot {
  const reopenings = reopeningsOf(snapshot) + 1;
  return { ...snapshot, closedAt: null, closure: null, reopenedAt: event.at, reopenings };
}
