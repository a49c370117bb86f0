import type { ClockPauseDto } from '@rogatory/requests/contract';
import type { QuestionSpan } from '@rogatory/requests/rules';
import type { CompiledCalendar } from '../reckoning/compiled-calendar';
import { reckon } from '../reckoning/reckon';
import type { Reckoning, Suspension } from '../reckoning/reckoning';
import { localDay } from './clock-plan';

/** A reckoning with the house pauses that fall into it, as counted and as told. */
export type Paused = {
  reckoning: Reckoning;
  suspensions: ClockPauseDto[];
  /** Day of the question still open; null where none is. */
  restsSince: string | null;
};

/**
 * Counts in the time in which the requested side waited for answers: the day of the question
 * counts, the pause runs from the next day through the day of the answer. A question put after the
 * end stops nothing any more.
 */
export function withPauses(
  plain: Reckoning,
  spans: readonly QuestionSpan[],
  calendar: CompiledCalendar,
): Paused {
  let reckoning = plain;
  let restsSince: string | null = null;
  for (const { from, to } of merged(spans)) {
    if (isBefore(from, plain.event)) continue;
    const firstDay = nextDay(localDay(from, plain.zone));
    if (firstDay > reckon(reckoning, calendar).unrolledDate) break;
    if (to === null) restsSince = localDay(from, plain.zone);
    else reckoning = { ...reckoning, suspensions: [...reckoning.suspensions, { from, to }] };
  }
  const ended = reckoning.suspensions
    .map((pause) => told(pause, plain.zone))
    .filter(({ from, to }) => from <= to);
  const open = restsSince === null ? [] : [{ from: nextDay(restsSince), to: null }];
  return { reckoning, suspensions: [...ended, ...open], restsSince };
}

/** Questions that were open together make one pause. */
function merged(spans: readonly QuestionSpan[]): { from: string; to: string | null }[] {
  const pauses: { from: string; to: string | null }[] = [];
  for (const { askedAt, answeredAt } of spans) {
    const last = pauses.at(-1);
    if (last === undefined || (last.to !== null && isBefore(last.to, askedAt))) {
      pauses.push({ from: askedAt, to: answeredAt });
    } else if (last.to !== null && (answeredAt === null || isBefore(last.to, answeredAt))) {
      last.to = answeredAt;
    }
  }
  return pauses;
}

function told({ from, to }: Suspension, zone: string): { from: string; to: string } {
  return { from: nextDay(localDay(from, zone)), to: localDay(to, zone) };
}

function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function isBefore(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
