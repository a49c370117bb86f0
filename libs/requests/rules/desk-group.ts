import type { Role } from '@rogatory/platform/contract';
import type { DeskGroup, NextClockDto } from '@rogatory/requests/contract';
import type { NextMove } from './next-move';

/**
 * Where a file stands on the desk of somebody with this role. Only what is ours to do can be
 * overdue: what the other side, or another role of ours, must do is waited for. "This week" ends
 * with Sunday in the viewer's zone. Closed files have no place on a desk.
 */
export function deskGroup(
  next: NextMove,
  clock: Pick<NextClockDto, 'due'> | null,
  role: Role,
  now: Temporal.Instant,
  zone: string,
): DeskGroup {
  if (next.move !== 'us' || !next.roles.includes(role)) return 'waiting_for_them';
  if (clock === null) return 'waiting_for_me';
  const due = Temporal.Instant.from(clock.due);
  if (isAtOrBefore(due, now)) return 'overdue';
  const today = now.toZonedDateTimeISO(zone).startOfDay();
  if (isAtOrBefore(due, today.add({ days: 1 }).toInstant())) return 'today';
  const nextMonday = today.add({ days: 8 - today.dayOfWeek });
  return isAtOrBefore(due, nextMonday.toInstant()) ? 'this_week' : 'waiting_for_me';
}

function isAtOrBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) <= 0;
}
