import type { Role } from '@rogatory/platform/contract';
import type { ClockKind, DeskGroup, NextClockDto } from '@rogatory/requests/contract';
import type { NextMove } from './next-move';

/** Ends of what the desk calls today and this week, as seen from a zone. */
export type DeskHorizons = { today: Temporal.Instant; week: Temporal.Instant };

/**
 * Today ends at 24:00 of the viewer's day, this week seven days after today began: whoever looks
 * on a Friday wants to know of Wednesday.
 */
export function deskHorizons(now: Temporal.Instant, zone: string): DeskHorizons {
  const today = now.toZonedDateTimeISO(zone).startOfDay();
  return {
    today: today.add({ days: 1 }).toInstant(),
    week: today.add({ days: 7 }).toInstant(),
  };
}

/**
 * Where a file stands on the desk of somebody with this role. Only what is ours to do can be
 * overdue: what the other side, or another role of ours, must do is waited for. A date that was
 * merely asked passes without a breach (UNTOC 18(24) binds nobody to it); the matter then waits
 * for us, first of its group. Closed files have no place on a desk.
 */
export function deskGroup(
  next: NextMove,
  clock: Pick<NextClockDto, 'due' | 'kind'> | null,
  role: Role,
  now: Temporal.Instant,
  zone: string,
): DeskGroup {
  if (next.move !== 'us' || !next.roles.includes(role)) return 'waiting_for_them';
  if (clock === null) return 'waiting_for_me';
  const due = Temporal.Instant.from(clock.due);
  if (isAtOrBefore(due, now)) return isAsked(clock.kind) ? 'waiting_for_me' : 'overdue';
  const { today, week } = deskHorizons(now, zone);
  if (isAtOrBefore(due, today)) return 'today';
  return isAtOrBefore(due, week) ? 'this_week' : 'waiting_for_me';
}

function isAsked(kind: ClockKind): boolean {
  return kind === 'asked_by_us' || kind === 'asked_by_them';
}

function isAtOrBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) <= 0;
}
