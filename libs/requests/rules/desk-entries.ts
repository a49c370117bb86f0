import type { Role } from '@rogatory/platform/contract';
import type { Act, ClockAct, ClockDto, Move } from '@rogatory/requests/contract';
import { waitingWords, type WaitingWord } from './desk-waiting';
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
const secondPersonActs: readonly Act[] = [
  'review_in_office',
  'review_draft',
  'approve_request',
  'decide_refusal',
  'release_withdrawal',
];

/** Clocks that press for the same step as an act: what is decided is decided with the legal view. */
const sameStep: Partial<Record<ClockAct, ClockAct>> = {
  decide_request: 'give_legal_view',
  decide_provisional_measure: 'give_legal_view',
  approve_request: 'review_draft',
};

/** Done at any time beside the course of the file: their dates press for nothing else. */
const besideTheCourse: readonly ClockAct[] = [
  'give_status_note',
  'chase_request',
  'keep_preserved',
  'review_urgency',
  'return_originals',
  'renew_consent',
];

/** Who of the own side meets a date that stands beside the next step; else those who steer. */
const rolesOfDates: Partial<Record<ClockAct, Role[]>> = {
  chase_request: requesters,
  keep_preserved: requesters,
  return_originals: requesters,
  renew_consent: requesters,
};

/**
 * Everything on a file that somebody's desk should show: the next step, every other word that is
 * waited for, and every date of ours that presses for something else, so that none hides another. Of
 * a closed file only what outlives it: consents, receipts, originals on loan.
 */
export function deskEntries(snapshot: FileSnapshot, clocks: readonly DeskClock[]): DeskEntry[] {
  const next = nextMove(snapshot);
  const main = mainEntry(snapshot, next, clocks);
  const words = waitingWords(snapshot)
    .filter(({ act }) => act !== next.act)
    .map((word) => wordEntry(word, next.since, clocks));
  const entries = main === null ? words : [main, ...words];
  return [...entries, ...datesBeside(next.since, entries, clocks)];
}

function mainEntry(
  snapshot: FileSnapshot,
  next: NextMove,
  clocks: readonly DeskClock[],
): DeskEntry | null {
  if (next.move === 'nobody') return null;
  const whose = clocks.filter((clock) => clock.whose === next.move);
  const own = whose.filter(({ act }) => stepOf(act) === stepOf(next.act));
  // What comes later in the course presses for the step that must come before it.
  const later = whose.filter(({ act }) => !besideTheCourse.includes(act));
  return {
    key: 'next',
    act: next.act,
    waits: next.move,
    roles: next.roles,
    notFor: notFor(snapshot, next.act),
    forAnybody: secondPersonActs.includes(next.act),
    since: next.since,
    clock: pressing(own) ?? pressing(later) ?? nextClock(own, next.move),
    timed: false,
  };
}

function wordEntry(word: WaitingWord, since: string, clocks: readonly DeskClock[]): DeskEntry {
  const own = clocks.filter(({ act, whose }) => whose === 'us' && act === word.act);
  const clock = nextClock(own, 'us');
  return { ...word, key: `word:${word.act}`, waits: 'us', since, clock, timed: false };
}

/** Dates of ours that press for another step than those that are there, one row for each step. */
function datesBeside(
  since: string,
  entries: readonly DeskEntry[],
  clocks: readonly DeskClock[],
): DeskEntry[] {
  const steps = entries.map(({ act }) => stepOf(act));
  const shown = entries.map(({ clock }) => clock);
  const beside = new Map<ClockAct, DeskClock[]>();
  for (const clock of clocks) {
    const step = stepOf(clock.act);
    if (clock.whose !== 'us' || steps.includes(step) || step.startsWith('await_')) continue;
    beside.set(step, [...(beside.get(step) ?? []), clock]);
  }
  return [...beside].flatMap(([step, dates]): DeskEntry[] => {
    const clock = pressing(dates);
    if (clock === null || shown.includes(clock)) return [];
    const roles = [...(rolesOfDates[step] ?? steerers)];
    const { act } = clock;
    const key = `date:${step}`;
    return [
      { key, act, waits: 'us', roles, notFor: [], forAnybody: false, since, clock, timed: true },
    ];
  });
}

/** The first date that still asks something: neither resting nor merely asked and gone by. */
function pressing(clocks: readonly DeskClock[]): DeskClock | null {
  const clock = nextClock(clocks, 'us');
  if (clock === null || clock.state === 'suspended') return null;
  const asked = clock.kind === 'asked_by_us' || clock.kind === 'asked_by_them';
  return clock.state === 'passed' && asked ? null : clock;
}

function stepOf(act: ClockAct): ClockAct {
  return sameStep[act] ?? act;
}

/** Approvals and refusals need a second person: nobody decides on what they wrote or recorded. */
function notFor(snapshot: FileSnapshot, act: Act): string[] {
  const { draftedBy, submittedBy, editedBy, measures } = snapshot;
  switch (act) {
    case 'review_in_office':
    case 'review_draft':
    case 'approve_request':
      return unique([draftedBy, submittedBy, ...editedBy]);
    case 'decide_refusal':
      return unique([snapshot.refusalProposal?.personId ?? null]);
    case 'release_withdrawal':
      return unique([snapshot.withdrawalProposal?.personId ?? null]);
    case 'respond':
      return unique(
        measures.map(({ unreported }) =>
          unreported?.outcome === 'refused' ? unreported.personId : null,
        ),
      );
    default:
      return [];
  }
}

function unique(persons: readonly (string | null)[]): string[] {
  return [...new Set(persons.filter((person) => person !== null))];
}
