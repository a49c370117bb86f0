import type { Role } from '@rogatory/platform/contract';
import type { ClockKind, DeskGroup, Move, NextClockDto } from '@rogatory/requests/contract';

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

/** One thing as it lies in one authority: who looks after the file there, and who alone does it. */
export type LaidEntry = {
  waits: Exclude<Move, 'nobody'>;
  roles: readonly Role[];
  notFor: readonly string[];
  keeper: string | null;
  doer: string | null;
  clock: Pick<NextClockDto, 'due' | 'kind'> | null;
  timed: boolean;
};

/** Who looks at a desk: in which roles, and for whom besides as their deputy. */
export type DeskViewer = {
  personId: string;
  roles: readonly Role[];
  deputises: readonly string[];
  /** The whole office's desk instead of the own. */
  office: boolean;
};

/**
 * Where a thing stands on a desk; null where it has no place on it. Only what the viewer may do can
 * be overdue: what the other side, or another of ours, must do is waited for. A date that was merely
 * asked passes without a breach (UNTOC 18(24) binds nobody to it); the matter then waits for us. What
 * is there for its date alone comes when the date is near.
 */
export function deskGroup(
  entry: LaidEntry,
  viewer: DeskViewer,
  now: Temporal.Instant,
  zone: string,
): DeskGroup | null {
  const { clock, timed } = entry;
  if (!isFor(entry, viewer)) {
    return !timed && isWaitedFor(entry, viewer) ? 'waiting_for_them' : null;
  }
  const later = timed ? null : 'waiting_for_me';
  if (clock === null) return later;
  const due = Temporal.Instant.from(clock.due);
  if (isAtOrBefore(due, now)) return isAsked(clock.kind) ? later : 'overdue';
  const { today, week } = deskHorizons(now, zone);
  if (isAtOrBefore(due, today)) return 'today';
  return isAtOrBefore(due, week) ? 'this_week' : later;
}

/** Whether it is for the viewer to do, or for somebody whose deputy the viewer is. */
function isFor({ waits, roles, notFor, doer }: LaidEntry, viewer: DeskViewer): boolean {
  if (waits !== 'us' || notFor.includes(viewer.personId)) return false;
  const mayDo = roles.some((role) => viewer.roles.includes(role));
  if (doer === null || viewer.office) return mayDo;
  return doer === viewer.personId || viewer.deputises.includes(doer);
}

/** Whether the viewer looks after the file and so waits for it; for nobody's files all do. */
function isWaitedFor({ keeper, notFor }: LaidEntry, viewer: DeskViewer): boolean {
  const own = keeper !== null && (keeper === viewer.personId || viewer.deputises.includes(keeper));
  return own || (!notFor.includes(viewer.personId) && (viewer.office || keeper === null));
}

/** Whether a date was only asked for. */
export function isAsked(kind: ClockKind): boolean {
  return kind === 'asked_by_us' || kind === 'asked_by_them';
}

function isAtOrBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) <= 0;
}
