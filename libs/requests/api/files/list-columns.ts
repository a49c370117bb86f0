import type { Role } from '@rogatory/platform/contract';
import type {
  Act,
  ClockDto,
  FileState,
  MeasureMarkDto,
  Move,
  NextClockDto,
} from '../../contract/index';
import { nextClock, nextMove, type FileSnapshot } from '../../rules/index';

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

/** Works out what lists and the desk show of a file with these clocks. */
export function listColumns(snapshot: FileSnapshot, clocks: readonly ClockDto[]): ListColumns {
  const next = nextMove(snapshot);
  const clock = nextClock(clocks, next.move);
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
    ...clockColumns(clock),
    content_version: snapshot.contentVersion,
    shown_version: snapshot.transmittedVersion ?? snapshot.contentVersion,
  };
}

/** What lists and the desk keep of the clock to look at first. */
export function clockColumns(
  clock: NextClockDto | null,
): Pick<ListColumns, 'next_due' | 'next_clock'> {
  if (clock === null) return { next_due: 'infinity', next_clock: null };
  const { kind, due, wholeDay, zone } = clock;
  return { next_due: due, next_clock: { kind, due, wholeDay, zone } };
}

function queueOf(snapshot: FileSnapshot, move: Move): FileQueue {
  if (snapshot.state === 'closed') return 'closed';
  if (snapshot.direction === 'outgoing' && snapshot.transmittedAt === null) return 'drafts';
  if (move === 'us') return 'they_wait_for_us';
  return move === 'them' ? 'we_wait_for_them' : 'settled';
}
