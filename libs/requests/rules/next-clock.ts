import type { ClockDto, Move } from '@rogatory/requests/contract';

/** What of a clock decides whether it is the one to look at first. */
export type RankedClock = Pick<ClockDto, 'kind' | 'nature' | 'state' | 'whose' | 'due' | 'endedAt'>;

/**
 * The clock to look at first: of those that still matter the one that ends (or ended) earliest,
 * where the next move is ours of those that are ours; dates of measures before house targets of the
 * same instant. Where nothing presses it is one that rests, and only then a date that was merely
 * asked and has gone by, the last of them: none hides what comes after it. A floor that has ended
 * asks nothing of anybody. Null when nothing is open.
 */
export function nextClock<Ranked extends RankedClock>(
  clocks: readonly Ranked[],
  move: Move,
): Ranked | null {
  const open = clocks.filter(
    ({ endedAt, nature, state }) => endedAt === null && !(nature === 'FLOOR' && state === 'passed'),
  );
  const gone = open.filter(hasGoneBy);
  const resting = open.filter(({ state }) => state === 'suspended');
  const pressing = open.filter((clock) => !gone.includes(clock) && !resting.includes(clock));
  const ours = move === 'us' ? pressing.filter((clock) => clock.whose === 'us') : [];
  const first = [ours, pressing, resting].find((some) => some.length > 0);
  return first === undefined
    ? firstOf(gone, (clock, other) => goesBefore(other, clock))
    : firstOf(first, goesBefore);
}

/** A date that was merely asked passes without a breach and presses for nothing any more. */
function hasGoneBy({ state, kind }: RankedClock): boolean {
  return state === 'passed' && (kind === 'asked_by_us' || kind === 'asked_by_them');
}

function firstOf<Ranked>(
  clocks: readonly Ranked[],
  isBefore: (clock: Ranked, other: Ranked) => boolean,
): Ranked | null {
  const [first = null, ...others] = clocks;
  return others.reduce(
    (best, clock) => (best !== null && isBefore(clock, best) ? clock : best),
    first,
  );
}

function goesBefore(clock: RankedClock, other: RankedClock): boolean {
  const order = Temporal.Instant.compare(clock.due, other.due);
  if (order !== 0) return order < 0;
  return clock.kind !== 'house' && other.kind === 'house';
}
