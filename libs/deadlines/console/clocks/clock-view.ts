import { hoursCount } from '@rogatory/platform/console';
import type { ClockDto, ClockKind } from '@rogatory/requests/contract';
import type { ClockTone } from '@rogatory/ui';

/** What the words and colours of a clock are made from. */
export type ClockFacts = Pick<
  ClockDto,
  'kind' | 'nature' | 'due' | 'later' | 'actBy' | 'wholeDay' | 'zone' | 'whose' | 'state' | 'breach'
>;

/**
 * What to say in bold: the time left or over, or one word where counting on would mislead. `held`: a
 * floor or a protection whose end has gone by.
 */
export type ClockSaying =
  'left' | 'over' | 'met' | 'lapsed' | 'paused' | 'passed' | 'unverified' | 'held';

/** How the border of a date is drawn: solid for law and promise, dashed for what was asked. */
export type DateEdge = 'solid' | 'dashed' | 'dotted';

const edges: Record<ClockKind, DateEdge> = {
  law: 'solid',
  promised: 'solid',
  asked_by_us: 'dashed',
  asked_by_them: 'dashed',
  house: 'dotted',
};

export function edgeOf(kind: ClockKind): DateEdge {
  return edges[kind];
}

/**
 * Colour and saying of a clock. Red only for our own omission: a target of the house missed, or a
 * duty by settled law. What a party asked passes without a breach; law that no lawyer has verified
 * warns in amber; the other side is late only by the later reading, and that is theirs to mend.
 */
export function clockView(
  clock: ClockFacts,
  now: Temporal.Instant,
): { tone: ClockTone; saying: ClockSaying } {
  if (clock.state === 'met') return { tone: 'met', saying: 'met' };
  if (clock.state === 'lapsed') return { tone: 'lapsed', saying: 'lapsed' };
  if (clock.state === 'suspended') return { tone: 'paused', saying: 'paused' };
  const end = clock.whose === 'them' ? clock.later : clock.due;
  const past = Temporal.Instant.compare(end, now) <= 0;
  if (clock.state === 'passed' || past) return passed(clock);
  if (clock.whose === 'them') return { tone: 'waiting', saying: 'left' };
  return { tone: isSoon(clock, now) ? 'soon' : 'far', saying: 'left' };
}

/** Wishes and estimates of a party: when they pass nobody is in breach. */
const withoutBreach: readonly ClockKind[] = ['promised', 'asked_by_us', 'asked_by_them'];

function passed(clock: ClockFacts): { tone: ClockTone; saying: ClockSaying } {
  if (clock.nature === 'FLOOR' || clock.nature === 'PROTECTION') {
    return { tone: 'passed', saying: 'held' };
  }
  if (withoutBreach.includes(clock.kind)) return { tone: 'passed', saying: 'passed' };
  if (clock.whose === 'them') return { tone: 'waiting', saying: 'over' };
  if (clock.breach || clock.kind !== 'law') return { tone: 'overdue', saying: 'over' };
  return { tone: 'soon', saying: 'unverified' };
}

/** From 24 hours before the end, and from the last working day on that is left to act on. */
function isSoon({ due, actBy, zone }: ClockFacts, now: Temporal.Instant): boolean {
  if (now.until(Temporal.Instant.from(due)).total('hours') < hoursCount) return true;
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  return actBy !== null && actBy <= today;
}

/** Clocks to act on first, then what rests, then what is over; the nearest end first. */
export function byUrgency(a: ClockDto, b: ClockDto): number {
  return rank(a) - rank(b) || Temporal.Instant.compare(a.due, b.due);
}

function rank({ state }: ClockDto): number {
  return { running: 0, suspended: 1, passed: 2, met: 3, lapsed: 4 }[state];
}
