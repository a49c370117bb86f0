import type { HourCount } from './count-hours';
import { extensionEndsOfHours } from './count-hours';
import { textOfDay } from './day-number';
import { wordedSources } from './worded-sources';
import type { Explanation } from './explanation';
import type { PreparedReckoning } from './prepare';
import { eu1182 } from './rule-set-law';
import { dayMs, offsetText, type ZoneDays } from './zone-days';

const minuteMs = 60_000;
const elapsedInUtc = 'Elapsed time, counted in UTC';
const mostChanges = 4;
/** Up to so many days each is looked at by the table of day starts; beyond, Temporal is asked. */
const fewDays = 8;

/** The steps of a period of hours, from the event to its end. */
export function explainHours(
  explanation: Explanation,
  prepared: PreparedReckoning,
  count: HourCount,
  due: string,
): void {
  const { event, zone, law, backward, span, reckoning, extensions, pauses } = prepared;
  const instant = event.instant ?? zone.start(event.day);
  const rounds = law.hours === 'next_full_hour';
  const counted = rounds ? `${eu1182} Art. 3(2)(a)` : (reckoning.law ?? law.sources.event);
  explanation.step('event', law.sources.event, {
    date: textOfDay(event.day),
    zone: zone.id,
    at: zone.timeOfDay(instant),
  });
  explanation.step(
    rounds ? 'event_hour_excluded' : 'elapsed_time',
    rounds ? law.sources.excluded : law.sources.event,
    { date: zone.text(count.start), direction: reckoning.direction },
  );
  explanation.step('counted', counted, {
    amount: span.hours,
    unit: 'hours',
    direction: reckoning.direction,
    date: zone.text(count.ownEnd),
  });
  const ends = extensionEndsOfHours(prepared, count.ownEnd);
  for (const [index, { period }] of extensions.entries()) {
    const date = zone.text(ends[index] ?? count.ownEnd);
    explanation.step('extended', reckoning.law ?? wordedSources.house_convention, {
      ...period,
      number: index + 1,
      date,
    });
  }
  let end = ends.at(-1) ?? count.ownEnd;
  for (const { from, to } of pauses) {
    end += to - from;
    explanation.step('suspended', wordedSources.house_convention, {
      from: zone.text(from),
      to: zone.text(to),
      minutes: Math.round((to - from) / minuteMs),
      date: zone.text(end),
    });
  }
  const [first, last] = backward ? [count.counted, instant] : [instant, count.counted];
  explainClockChanges(explanation, zone, first, last);
  explanation.step('unrolled_end', counted, { date: zone.text(count.counted) });
  if (count.dueDay !== null) {
    const date = textOfDay(count.dueDay);
    const { minTwoWorkingDays } = law.sources;
    const from = zone.text(count.counted);
    explanation.step('min_two_working_days', minTwoWorkingDays, { from, date });
    explanation.step('due_day', minTwoWorkingDays, { date, zone: zone.id });
    return;
  }
  explanation.step('due_instant', counted, { date: due, zone: zone.id });
}

function explainClockChanges(
  explanation: Explanation,
  zone: ZoneDays,
  from: number,
  to: number,
): void {
  const first = zone.dayOf(from);
  const last = zone.dayOf(to);
  if (
    last - first <= fewDays &&
    zone.start(last + 1) - zone.start(first) === (last + 1 - first) * dayMs
  ) {
    return;
  }
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone.id);
  for (let found = 0; found < mostChanges; found += 1) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > to) return;
    const change = next.epochMilliseconds;
    explanation.step('clock_change', elapsedInUtc, {
      date: zone.text(change),
      before: offsetText(zone.offsetAt(change - 1)),
      after: offsetText(zone.offsetAt(change)),
    });
    at = next;
  }
}
