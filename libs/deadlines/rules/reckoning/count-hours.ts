import type { CompiledCalendar } from './compiled-calendar';
import type { Pause } from './read-pauses';
import type { PreparedReckoning } from './prepare';
import { ReckoningError } from './reckoning-error';
import { hourMs, type ZoneDays } from './zone-days';

/** A period of hours, counted between instants in milliseconds since 1970. */
export type HourCount = {
  /** From when hours are counted. */
  start: number;
  /** End of the period itself, before extensions and suspensions. */
  ownEnd: number;
  /** End counted from the event itself. */
  exact: number;
  /** End counted by the rule set, before two working days are seen to. */
  counted: number;
  due: number;
  /** Where two working days are owed and the period holds fewer: the day that completes them. */
  dueDay: number | null;
  /** 24:00 of the day that completes two working days where the period holds fewer; otherwise null. */
  withTwoWorkingDays: number | null;
};

const leastHours = 48;

/** Counts elapsed time. Throws a ReckoningError for a suspension after the end. */
export function countHours(prepared: PreparedReckoning, calendar: CompiledCalendar): HourCount {
  const { law, event, zone, backward, span, extensions, pauses } = prepared;
  const instant = event.instant ?? zone.start(event.day);
  const rounds = law.hours === 'next_full_hour';
  const ownLength = span.hours * hourMs;
  if (backward) {
    const start = rounds ? hourStart(instant, zone) : instant;
    const end = start - ownLength;
    const exact = instant - ownLength;
    return {
      start,
      ownEnd: end,
      exact,
      counted: end,
      due: end,
      dueDay: null,
      withTwoWorkingDays: null,
    };
  }
  const start = rounds ? nextFullHour(instant, zone) : instant;
  const hours = extensions.reduce((sum, extension) => sum + extension.span.hours, span.hours);
  const counted = withPauses(start + hours * hourMs, pauses);
  // A pause begins before the end of one reading and may begin after that of the other.
  const paused = counted - start - hours * hourMs;
  const exact = instant + hours * hourMs + paused;
  const second = owesTwoWorkingDays(prepared, hours) ? secondWorkingDay(prepared, calendar) : null;
  const complete = second === null ? counted : zone.start(second + 1);
  const lacks = second !== null && counted < complete;
  const extended = lacks && prepared.reckoning.minTwoWorkingDays === true;
  return {
    start,
    ownEnd: start + ownLength,
    exact,
    counted,
    due: extended ? complete : counted,
    dueDay: extended ? second : null,
    withTwoWorkingDays: lacks ? complete : null,
  };
}

/** Whether Art. 3(5) reaches hours is disputed: unasked they are told, and only asked lengthened. */
function owesTwoWorkingDays({ reckoning, law }: PreparedReckoning, hours: number): boolean {
  if (hours < leastHours || reckoning.minTwoWorkingDays === false) return false;
  return law.minTwoWorkingDays || reckoning.minTwoWorkingDays === true;
}

/** The second working day after the event that is not paused whole. */
function secondWorkingDay(
  { event, pauses, zone }: PreparedReckoning,
  calendar: CompiledCalendar,
): number {
  let day = event.day;
  for (let found = 0; found < 2;) {
    day = calendar.onOrAfter(day + 1);
    if (!isPaused(day, pauses, zone)) found += 1;
  }
  return day;
}

function isPaused(day: number, pauses: readonly Pause[], zone: ZoneDays): boolean {
  return pauses.some(({ from, to }) => from < zone.start(day + 1) && to > zone.start(day));
}

function withPauses(end: number, pauses: readonly Pause[]): number {
  let paused = end;
  for (const { from, to, index } of pauses) {
    if (from > paused) {
      throw new ReckoningError(`/suspensions/${index}/from`, 'suspension_after_end');
    }
    paused += to - from;
  }
  return paused;
}

function hourStart(instant: number, zone: ZoneDays): number {
  const local = instant + zone.offsetAt(instant);
  return instant - (local - Math.floor(local / hourMs) * hourMs);
}

/** The next time that local clocks show a full hour, whatever minutes the zone's offset has. */
function nextFullHour(instant: number, zone: ZoneDays): number {
  const next = hourStart(instant, zone) + hourMs;
  // Clocks that move by half an hour show the full hour later than elapsed time would have it.
  const beyond = next - hourStart(next, zone);
  return beyond === 0 ? next : next - beyond + hourMs;
}

/** The end after each extension, for the explanation. */
export function extensionEndsOfHours({ extensions }: PreparedReckoning, ownEnd: number): number[] {
  let end = ownEnd;
  return extensions.map(({ span }) => {
    end += span.hours * hourMs;
    return end;
  });
}
