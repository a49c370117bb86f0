import type { Role } from '@rogatory/platform/contract';
import type { Act, FileState, MeasureMarkDto, Move, NextClockDto } from '../../contract/index';
import {
  clocksOf,
  nextClock,
  nextMove,
  type FileCalendar,
  type FileSnapshot,
} from '../../rules/index';

/** In which of the list's views an open file stands. */
export const fileQueues = [
  'drafts',
  'they_wait_for_us',
  'we_wait_for_them',
  'settled',
  'closed',
] as const;
export type FileQueue = (typeof fileQueues)[number];

/** A measure as lists show it. */
export type ListedMeasure = MeasureMarkDto;

/** What lists and the desk keep of a snapshot. */
export type ListColumns = {
  state: FileState;
  open: boolean;
  queue: FileQueue;
  reference: string;
  their_reference: string | null;
  title: string;
  measures: ListedMeasure[];
  move: Move;
  act: Act;
  act_roles: Role[];
  since: string;
  next_due: string;
  next_clock: NextClockDto | null;
  content_version: number;
  shown_version: number;
};

/** Works out what lists and the desk show of a file, by the calendars of both sides. */
export function listColumns(snapshot: FileSnapshot, calendar: FileCalendar): ListColumns {
  const next = nextMove(snapshot);
  const clock = nextClock(clocksOf(snapshot, calendar));
  return {
    state: snapshot.state,
    open: snapshot.state !== 'closed',
    queue: queueOf(snapshot, next.move),
    reference: snapshot.reference,
    their_reference: snapshot.theirReference,
    title: snapshot.title,
    measures: snapshot.measures.map(({ code, type, state }) => ({ code, type, state })),
    move: next.move,
    act: next.act,
    act_roles: next.roles,
    since: next.since,
    next_due: clock?.due ?? 'infinity',
    next_clock:
      clock === null
        ? null
        : { kind: clock.kind, due: clock.due, wholeDay: clock.wholeDay, zone: clock.zone },
    content_version: snapshot.contentVersion,
    shown_version: snapshot.transmittedVersion ?? snapshot.contentVersion,
  };
}

function queueOf(snapshot: FileSnapshot, move: Move): FileQueue {
  if (snapshot.state === 'closed') return 'closed';
  if (snapshot.direction === 'outgoing' && snapshot.transmittedAt === null) return 'drafts';
  if (move === 'us') return 'they_wait_for_us';
  return move === 'them' ? 'we_wait_for_them' : 'settled';
}
