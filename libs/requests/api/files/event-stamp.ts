import type { Transaction } from '@rogatory/platform/api';
import { requestsErrors } from '../../contract/index';
import type { EventStamp } from '../../rules/index';
import { fieldRefused } from '../requests-problems';
import type { HeldFile } from './file-row';

/**
 * Who takes the step, when, for which authority. Milliseconds are kept: more would not survive
 * every store the file may one day lie in.
 */
export function stampOf(tx: Transaction): EventStamp {
  const { actor, now } = tx;
  return {
    at: inMilliseconds(now),
    personId: actor.personId,
    personName: actor.name,
    ...(actor.system === undefined ? {} : { bySystem: true as const }),
    authorityId: actor.authorityId,
    zone: actor.zone,
  };
}

function inMilliseconds(at: Temporal.Instant): string {
  return at.round({ smallestUnit: 'millisecond', roundingMode: 'trunc' }).toString();
}

/** When a step happened, as its caller says; nothing where it happens as it is entered. */
export type Occurred = { occurredAt?: string };

/**
 * The time of the event beside the time of entry. Throws 422 for a time to come, and for one before
 * the file, or what its first dispatch tells, began.
 */
export function occurred(tx: Transaction, { row }: HeldFile, occurredAt?: string): Occurred {
  if (occurredAt === undefined) return {};
  const at = instantOf(occurredAt);
  if (Temporal.Instant.compare(at, tx.now) > 0) {
    throw fieldRefused('/occurredAt', requestsErrors.timeInFuture);
  }
  if (Temporal.Instant.compare(at, beginningOf(row)) < 0) {
    throw fieldRefused('/occurredAt', requestsErrors.timeBeforeFile);
  }
  const happened = inMilliseconds(at);
  return happened === stampOf(tx).at ? {} : { occurredAt: happened };
}

/** Who takes the step, and both its times. Throws as `occurred` does. */
export function occurredStamp(tx: Transaction, file: HeldFile, occurredAt?: string): EventStamp {
  return { ...stampOf(tx), ...occurred(tx, file, occurredAt) };
}

function instantOf(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch {
    // A day without its hour, or a date that does not exist.
    throw fieldRefused('/occurredAt', requestsErrors.invalidDate);
  }
}

/** A request may have been spoken, or sent, before its file was made. */
function beginningOf({ created_at, snapshot }: HeldFile['row']): Temporal.Instant {
  const { orallyRequestedAt, transmittedAt, draftedAt } = snapshot;
  return [orallyRequestedAt, transmittedAt, draftedAt]
    .flatMap((at) => at ?? [])
    .map((at) => Temporal.Instant.from(at))
    .reduce(
      (first, at) => (Temporal.Instant.compare(at, first) < 0 ? at : first),
      Temporal.Instant.from(created_at),
    );
}
