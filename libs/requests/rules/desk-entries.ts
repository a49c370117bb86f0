import type { Role } from '@rogatory/platform/contract';
import type { Act, ClockAct, ClockDto, Move } from '@rogatory/requests/contract';
import type { FileSnapshot } from './file-snapshot';
import { nextClock } from './next-clock';
import { nextMove, type NextMove } from './next-move';

/** A date as the desk needs it. */
export type DeskClock = Pick<
  ClockDto,
  | 'act'
  | 'kind'
  | 'nature'
  | 'state'
  | 'whose'
  | 'due'
  | 'endedAt'
  | 'wholeDay'
  | 'zone'
  | 'tentative'
>;

/** One thing to be done, or waited for, on a file. */
export type DeskEntry = {
  /** Tells the entries of one file apart; the same thing keeps its key. */
  key: string;
  act: ClockAct;
  waits: Exclude<Move, 'nobody'>;
  /** Roles of the own side that may do it; empty where the other side must. */
  roles: Role[];
  /** Persons who may not, because they wrote or recorded what is to be decided. */
  notFor: string[];
  /** Whoever has the role may do it, whoever looks after the file. */
  forAnybody: boolean;
  since: string;
  clock: DeskClock | null;
  /** There for its date alone: it has a place on the desk only while that is near or gone by. */
  timed: boolean;
};

const steerers: Role[] = ['central_officer', 'central_head', 'lead_prosecutor'];
const requesters: Role[] = ['prosecutor', ...steerers];

/** Acts that a second person does: they wait for every one who may, not for the file's owner. */
const secondPersonActs: readonly Act[] = ['review_draft', 'approve_request'];

/** Clocks that press for the same step as an act: what is decided is decided with the legal view. */
const sameStep: Partial<Record<ClockAct, ClockAct>> = {
  decide_request: 'give_legal_view',
  decide_provisional_measure: 'give_legal_view',
  approve_request: 'review_draft',
};

/** Who of the own side meets a date that stands beside the next step. */
const rolesOfDates: Partial<Record<ClockAct, Role[]>> = {
  chase_request: requesters,
  keep_preserved: requesters,
};

/**
 * Everything on a file that somebody's desk should show: the next step, and beside it every date of
 * ours that presses for something else, so that no date hides another. Nothing of a closed file.
 */
export function deskEntries(snapshot: FileSnapshot, clocks: readonly DeskClock[]): DeskEntry[] {
  if (snapshot.state === 'closed') return [];
  const next = nextMove(snapshot);
  const main = mainEntry(snapshot, next, clocks);
  return [...(main === null ? [] : [main]), ...datesBeside(next, main?.clock ?? null, clocks)];
}

function mainEntry(
  snapshot: FileSnapshot,
  next: NextMove,
  clocks: readonly DeskClock[],
): DeskEntry | null {
  if (next.move === 'nobody') return null;
  const theirs = clocks.filter(({ whose }) => whose === next.move);
  const own = theirs.filter(({ act }) => stepOf(act) === stepOf(next.act));
  return {
    key: 'next',
    act: next.act,
    waits: next.move,
    roles: next.roles,
    notFor: notFor(snapshot, next.act),
    forAnybody: secondPersonActs.includes(next.act),
    since: next.since,
    clock: nextClock(own, next.move) ?? nextClock(theirs, next.move),
    timed: false,
  };
}

/** Dates of ours that press for another step than the next one, one row for each step. */
function datesBeside(
  next: NextMove,
  shown: DeskClock | null,
  clocks: readonly DeskClock[],
): DeskEntry[] {
  const beside = new Map<ClockAct, DeskClock[]>();
  for (const clock of clocks) {
    const step = stepOf(clock.act);
    if (clock.whose !== 'us' || step === stepOf(next.act) || step.startsWith('await_')) continue;
    beside.set(step, [...(beside.get(step) ?? []), clock]);
  }
  return [...beside].flatMap(([step, dates]): DeskEntry[] => {
    const clock = nextClock(dates, 'us');
    if (clock === null || clock === shown) return [];
    return [
      {
        key: `date:${step}`,
        act: clock.act,
        waits: 'us',
        roles: rolesOfDates[step] ?? steerers,
        notFor: [],
        forAnybody: false,
        since: next.since,
        clock,
        timed: true,
      },
    ];
  });
}

function stepOf(act: ClockAct): ClockAct {
  return sameStep[act] ?? act;
}

/** Approvals and refusals need a second person: nobody decides on what they wrote or recorded. */
function notFor(snapshot: FileSnapshot, act: Act): string[] {
  if (act === 'review_draft' || act === 'approve_request') {
    const { draftedBy, submittedBy, editedBy } = snapshot;
    return unique([draftedBy, submittedBy, ...editedBy]);
  }
  if (act === 'respond') {
    return unique(
      snapshot.measures.map(({ unreported }) =>
        unreported?.outcome === 'refused' ? unreported.personId : null,
      ),
    );
  }
  return [];
}

function unique(persons: readonly (string | null)[]): string[] {
  return [...new Set(persons.filter((person) => person !== null))];
}
