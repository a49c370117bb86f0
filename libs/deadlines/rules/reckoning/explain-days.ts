import type { CompiledCalendar } from './compiled-calendar';
import { countsWorkingDays, type DayCount, daysOf, extensionEnds } from './count-days';
import { addMonths, dayOfMonth, textOfDay } from './day-number';
import { explainDaysNotCounted } from './explain-working-days';
import type { Explanation } from './explanation';
import type { PreparedReckoning } from './prepare';
import { joinedSource, wordedSources } from './worded-sources';

const skipped = { holiday: 'holiday_skipped', weekend: 'weekend_skipped' } as const;

/** The steps of a period of whole days, from the event to the due date. */
export function explainDays(
  explanation: Explanation,
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  count: DayCount,
): void {
  const { event, zone, law } = prepared;
  const date = textOfDay(event.day);
  explanation.step('event', sourceOf(prepared, law.sources.event), {
    date,
    zone: zone.id,
    ...(event.instant === null ? {} : { at: zone.timeOfDay(event.instant) }),
  });
  const excluded = law.clearDays === 1 ? 'both_ends_excluded' : 'event_day_excluded';
  explanation.step(excluded, sourceOf(prepared, law.sources.excluded), { date });
  explainCount(explanation, prepared, calendar);
  explainExtensions(explanation, prepared, calendar, count);
  explainPauses(explanation, prepared, calendar, count);
  explanation.step('unrolled_end', endSource(prepared), { date: textOfDay(count.unrolled) });
  explainEnd(explanation, prepared, calendar, count);
}

/** A provision that says nothing of counting leaves it to the rule set's own words. */
function sourceOf({ reckoning, law }: PreparedReckoning, source: string): string {
  return law.rolls || reckoning.law === null ? source : joinedSource(reckoning.law, source);
}

/** By what a period of this unit ends at 24:00 of that day. */
function endSource(prepared: PreparedReckoning): string {
  const { span, law } = prepared;
  const byDate = span.years + span.months + span.weeks > 0;
  return sourceOf(prepared, byDate ? law.sources.dates : law.sources.days);
}

function explainCount(
  explanation: Explanation,
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
): void {
  const { span, event, backward, law, reckoning } = prepared;
  const sign = backward ? -1 : 1;
  const { direction } = reckoning;
  const dates = sourceOf(prepared, law.sources.dates);
  let end = event.day;
  const counted = (amount: number, unit: string, source: string) =>
    explanation.step('counted', source, { amount, unit, direction, date: textOfDay(end) });

  if (span.years > 0 && span.months === 0) {
    end = addMonths(event.day, sign * span.years * 12);
    counted(span.years, 'years', dates);
  } else if (span.months > 0) {
    const months = span.years * 12 + span.months;
    end = addMonths(event.day, sign * months);
    counted(months, 'months', dates);
  }
  if (dayOfMonth(end) < dayOfMonth(event.day)) {
    explanation.step('month_end', dates, { day: dayOfMonth(event.day), date: textOfDay(end) });
  }
  if (span.weeks > 0) {
    end += sign * span.weeks * 7;
    counted(span.weeks, 'weeks', dates);
  }
  if (span.partMonthDays > 0) {
    end += sign * span.partMonthDays;
    const params = { amount: span.partMonthDays, direction, date: textOfDay(end) };
    explanation.step('part_month_counted', sourceOf(prepared, law.sources.partMonth), params);
  }
  if (span.days > 0) {
    end += sign * span.days;
    counted(span.days, 'days', sourceOf(prepared, law.sources.days));
  }
  if (span.workingDays > 0) explainWorkingDays(explanation, prepared, calendar, end);
}

function explainWorkingDays(
  explanation: Explanation,
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  start: number,
): void {
  const { span, backward, law, reckoning, pauses } = prepared;
  const { workingDays } = span;
  const source = sourceOf(prepared, law.sources.workingDays);
  const end = backward
    ? calendar.workingDayBefore(start, workingDays)
    : calendar.workingDayAfter(start, workingDays);
  const [from, to] = backward ? [end, start - 1] : [start + 1, end];
  explainDaysNotCounted(explanation, calendar, { from, to, source });
  const { direction } = reckoning;
  const counted = { amount: workingDays, unit: 'workingDays', direction };
  explanation.step('counted', source, {
    ...counted,
    ...(pauses.length === 0 ? { date: textOfDay(end) } : {}),
  });
}

function explainExtensions(
  explanation: Explanation,
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  { ownEnd }: DayCount,
): void {
  if (prepared.extensions.length === 0) return;
  const { reckoning } = prepared;
  const ends = extensionEnds(prepared, ownEnd, calendar);
  const paused = prepared.pauses.length > 0 && countsWorkingDays(prepared);
  for (const [index, { period }] of prepared.extensions.entries()) {
    const end = ends[index];
    explanation.step('extended', reckoning.law ?? wordedSources.house_convention, {
      ...period,
      number: index + 1,
      ...(end === undefined || paused ? {} : { date: textOfDay(end) }),
    });
  }
}

function explainPauses(
  explanation: Explanation,
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  { ownEnd, unrolled }: DayCount,
): void {
  const { pauses } = prepared;
  if (pauses.length === 0) return;
  const workingDays = countsWorkingDays(prepared);
  let end = extensionEnds(prepared, ownEnd, calendar).at(-1) ?? ownEnd;
  for (const pause of pauses) {
    const days = daysOf(pause);
    end += days;
    if (days === 0) continue;
    explanation.step('suspended', wordedSources.house_convention, {
      from: textOfDay(pause.firstDay),
      to: textOfDay(pause.lastDay),
      days,
      ...(workingDays ? {} : { date: textOfDay(Math.min(end, unrolled)) }),
    });
  }
}

function explainEnd(
  explanation: Explanation,
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  { unrolled, rolled, due }: DayCount,
): void {
  const { law, zone } = prepared;
  if (rolled > unrolled) {
    for (let day = unrolled; day < rolled; day += 1) {
      explanation.dayOff(day, calendar, skipped, law.sources.roll);
    }
    const from = textOfDay(unrolled);
    explanation.step('rolled', law.sources.roll, { from, date: textOfDay(rolled) });
  }
  if (due > rolled) {
    for (let day = rolled + 1; day < due; day += 1) {
      if (!calendar.isWorking(day)) {
        explanation.dayOff(day, calendar, skipped, law.sources.minTwoWorkingDays);
      }
    }
    const params = { from: textOfDay(rolled), date: textOfDay(due) };
    explanation.step('min_two_working_days', law.sources.minTwoWorkingDays, params);
  }
  const date = textOfDay(due);
  if (!calendar.isWorking(due)) {
    explanation.dayOff(due, calendar, skipped, sourceOf(prepared, law.sources.roll));
    explanation.step('not_rolled', sourceOf(prepared, law.sources.roll), { date });
  }
  explanation.step('due_day', endSource(prepared), { date, zone: zone.id });
}
