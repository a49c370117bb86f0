import { readMoment, type Moment } from './read-moment';
import type { Suspension } from './reckoning';
import { ReckoningError } from './reckoning-error';
import type { ZoneDays } from './zone-days';

/** A pause as it is counted: whole days, and for elapsed time instants. */
export type Pause = {
  /** Its place in the list as given. */
  index: number;
  /** Local day of its beginning as given: the first paused, or the day of a query, which still counts. */
  startDay: number;
  /** First and last day paused; the last lies before the first where a query is answered the same day. */
  firstDay: number;
  lastDay: number;
  /** Milliseconds since 1970. */
  from: number;
  to: number;
};

const mostSuspensions = 50;

/**
 * Reads suspensions and puts them in order. Throws a ReckoningError for those that end before they
 * begin, begin before the event, or overlap.
 */
export function readPauses(
  suspensions: readonly Suspension[],
  event: Moment,
  zone: ZoneDays,
  elapsed: boolean,
): readonly Pause[] {
  if (suspensions.length === 0) return none;
  if (suspensions.length > mostSuspensions) throw new ReckoningError('/suspensions', 'too_many');
  const pauses = suspensions.map((suspension, index) => readPause(suspension, index, zone));
  for (const pause of pauses) {
    const late = elapsed
      ? event.instant !== null && pause.from < event.instant
      : pause.firstDay <= event.day || (event.instant !== null && pause.from < event.instant);
    if (late)
      throw new ReckoningError(`/suspensions/${pause.index}/from`, 'suspension_before_event');
  }
  const ordered = pauses.toSorted((one, other) => one.from - other.from || one.index - other.index);
  for (const [place, pause] of ordered.entries()) {
    const before = ordered[place - 1];
    if (before === undefined) continue;
    const overlaps = elapsed ? pause.from < before.to : pause.firstDay <= before.lastDay;
    if (!overlaps) continue;
    const index = Math.max(pause.index, before.index);
    throw new ReckoningError(`/suspensions/${index}/from`, 'suspension_overlaps');
  }
  return ordered;
}

const none: readonly Pause[] = [];

function readPause({ from, to }: Suspension, index: number, zone: ZoneDays): Pause {
  const pointer = `/suspensions/${index}`;
  const first = readMoment(from, zone, `${pointer}/from`);
  const last = readMoment(to, zone, `${pointer}/to`);
  const pause = {
    index,
    startDay: first.day,
    firstDay: first.instant === null ? first.day : first.day + 1,
    lastDay: last.day,
    from: first.instant ?? zone.start(first.day),
    to: last.instant ?? zone.start(last.day + 1),
  };
  if (pause.to < pause.from || pause.lastDay < first.day) {
    throw new ReckoningError(`${pointer}/to`, 'suspension_ends_first');
  }
  return pause;
}
