import type { Chance } from '../chance';
import { authorityOf } from '../people/authorities';
import { inOfficeHours, type OfficeHours } from './office-hours';
import type { Cue } from './plot';
import type { Step } from './step';

const secondsOfDay = 86_400;

/** Working week of each State; every other works from Monday to Friday. */
export type Weeks = (jurisdiction: string) => readonly number[];

/**
 * Gives every cue its instant, in the office hours of whoever acts, so that the last step lies
 * about `rests` days before `now` and none after it. A step in haste may fall on any hour.
 */
export function schedule(
  cues: readonly Cue[],
  {
    now,
    rests,
    weeks,
    chance,
  }: { now: Temporal.Instant; rests: number; weeks: Weeks; chance: Chance },
): Step[] {
  const days = cues.reduce((sum, cue) => sum + cue.afterDays, 0);
  let start = now.subtract(seconds(days + rests));
  for (;;) {
    const steps = timed(cues, start, weeks, chance.fork('minutes'));
    const last = steps.at(-1)?.at ?? start;
    const latest = now.subtract({ minutes: 20 });
    if (Temporal.Instant.compare(last, latest) <= 0) return steps;
    start = start.subtract(last.since(latest)).subtract({ hours: 9 });
  }
}

function timed(
  cues: readonly Cue[],
  start: Temporal.Instant,
  weeks: Weeks,
  chance: Chance,
): Step[] {
  let at = start;
  return cues.map((cue) => {
    const { jurisdiction, zone } = authorityOf(cue.hoursOf);
    const hours: OfficeHours = { zone, workingWeek: weeks(jurisdiction) };
    // A minute at least, so that what was sent has arrived before it is acted upon.
    const due = at.add(seconds(cue.afterDays)).add({ seconds: 90 });
    at = inOfficeHours(due, hours, chance);
    const day = at.toZonedDateTimeISO(zone).toPlainDate();
    return { ...cue.deed(day), at, side: cue.side, by: cue.by };
  });
}

function seconds(days: number): Temporal.Duration {
  return Temporal.Duration.from({ seconds: Math.round(days * secondsOfDay) });
}
