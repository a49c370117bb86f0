import type { ClockDto, Move } from '@rogatory/requests/contract';

/** What of a clock decides whether it is the one to look at first. */
export type RankedClock = Pick<ClockDto, 'kind' | 'nature' | 'state' | 'whose' | 'due' | 'endedAt'>;

/**
 * The clock to look at first: of those that still matter the one that ends (or ended) earliest,
 * where the next move is ours of those that are ours; dates of measures before house targets of the
 * same instant. A passed date that was only asked and a clock that rests come when nothing else is
 * open; a floor that has ended asks nothing of anybody. Null when nothing is open.
 */
export function nextClock<Ranked extends RankedClock>(
  clocks: readonly Ranked[],
  move: Move,
): Ranked | null {
  const open = clocks.filter(
    ({ endedAt, nature, state }) => endedAt === null && !(nature === 'FLOOR' && state === 'passed'),
  );
  const pressing = open.filter(presses);
  const ours = move === 'us' ? pressing.filter((clock) => clock.whose === 'us') : [];
  const [first = null, ...others] = [ours, pressing, open].find((some) => some.length > 0) ?? [];
  return others.reduce((best, clock) => (best && goesBefore(clock, best) ? clock : best), first);
}

function presses({ state, kind }: RankedClock): boolean {
  if (state === 'running') return true;
  const asked = kind === 'asked_by_us' || kind === 'asked_by_them';
  return state === 'passed' && !asked;
}

function goesBefore(clock: RankedClock, other: RankedClock): boolean {
  const order = Temporal.Instant.compare(clock.due, other.due);
  if (order !== 0) return order < 0;
  return clock.kind !== 'house' && other.kind === 'house';
}
