import type { ClockDto } from '@rogatory/requests/contract';
import type { Dossier } from '@rogatory/requests/testing';

/** Ids of the house's clocks, by the dossier's name for the target. */
const houseClocks: Readonly<Record<string, string>> = {
  'house:ack5wd': 'acknowledgement',
  'house:legalview30d': 'legal_view',
  'house:status60d': 'status_note',
  'house:postponementReview': 'review',
  'house:review24h': 'urgency_review',
  'house:review72h': 'urgency_review',
  'house:returnOriginals': 'originals',
  'house:consentAnswer30d': 'consent',
};

/** How a date of the dossier came out. */
export type DateSeen = { id: string; due: string; state: string };

/**
 * The clocks of a file that a date of the dossier is about: of its limit or target, and ending on
 * its day. One row for each measure it names where the clock is a measure's.
 */
export function datesSeen(
  { expected }: Dossier,
  id: string,
  clocks: readonly ClockDto[],
): DateSeen[] {
  const wanted = expected.clocks.find((one) => one.id === id);
  if (wanted === undefined) throw new Error(`The dossier has no date ${id}`);
  const found = clocks.filter(
    (clock) =>
      isOf(clock, wanted.timeLimit) &&
      (clock.measureCode === null || wanted.measures.includes(clock.measureCode)) &&
      endsOn(clock, wanted.due),
  );
  return found.map((clock) => ({ id, due: wanted.due, state: clock.state }));
}

function isOf(clock: ClockDto, timeLimit: string): boolean {
  const house = houseClocks[timeLimit];
  return house === undefined
    ? clock.timeLimit === timeLimit
    : clock.id === house || clock.id.startsWith(`${house}:`);
}

/** A day, or an hour with its offset; of two tenable readings the dossier tells one. */
function endsOn(clock: ClockDto, due: string): boolean {
  if (!due.includes('T')) return clock.dueDate === due;
  const hour = Temporal.Instant.from(due);
  return [clock.due, clock.earlier, clock.later].some(
    (end) => Temporal.Instant.compare(hour, Temporal.Instant.from(end)) === 0,
  );
}
