import type { ClockDto } from '@rogatory/requests/contract';

/**
 * The clock to look at first: of those not met, the one that ends (or ended) earliest; dates of
 * measures before house targets of the same instant. Null when nothing runs.
 */
export function nextClock(clocks: readonly ClockDto[]): ClockDto | null {
  const open = clocks.filter((clock) => clock.state !== 'met');
  return open.reduce<ClockDto | null>(
    (first, clock) => (first === null || goesBefore(clock, first) ? clock : first),
    null,
  );
}

function goesBefore(clock: ClockDto, other: ClockDto): boolean {
  const order = Temporal.Instant.compare(clock.due, other.due);
  if (order !== 0) return order < 0;
  return clock.kind !== 'house' && other.kind === 'house';
}

/** The last day that counts, for a whole-day date; the day of the hour otherwise. In its zone. */
export function dueDay(clock: Pick<ClockDto, 'due' | 'wholeDay' | 'zone'>): Temporal.PlainDate {
  const due = Temporal.Instant.from(clock.due);
  const within = clock.wholeDay ? due.subtract({ nanoseconds: 1 }) : due;
  return within.toZonedDateTimeISO(clock.zone).toPlainDate();
}
