import { addMonths, dayOfMonth } from './day-number';
import type { CompiledCalendar } from './compiled-calendar';
import type { Pause } from './read-pauses';
import type { Span } from './read-periods';
import type { PreparedReckoning } from './prepare';
import { ReckoningError } from './reckoning-error';

/** A period of whole days, counted. */
export type DayCount = {
  /** End of the period itself, before extensions and suspensions. */
  ownEnd: number;
  /** End as counted, with extensions and suspensions. */
  unrolled: number;
  /** After the roll. */
  rolled: number;
  due: number;
};

/** Counts a period of whole days. Throws a ReckoningError for a suspension after the end. */
export function countDays(prepared: PreparedReckoning, calendar: CompiledCalendar): DayCount {
  const { law, event, span, pauses, backward } = prepared;
  const start = event.day;
  if (backward) {
    const end = endBefore(start, span, calendar) - law.clearDays;
    return { ownEnd: end, unrolled: end, rolled: end, due: end };
  }
  const dayByDay = pauses.length > 0 && countsWorkingDays(prepared);
  const ownEnd = endAfter(start, span, calendar) + law.clearDays;
  const unrolled = dayByDay
    ? pausedWorkingEnd(prepared, calendar)
    : withPauses(extendedEnd(prepared, ownEnd, calendar), pauses);
  return { ownEnd, unrolled, ...rolledEnd(prepared, calendar, unrolled) };
}

/** What becomes of the end as counted: the roll, and two working days where they are owed. */
export function rolledEnd(
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  unrolled: number,
): { rolled: number; due: number } {
  const rolled = prepared.law.rolls ? calendar.onOrAfter(unrolled) : unrolled;
  return { rolled, due: withTwoWorkingDays(prepared, calendar, rolled) };
}

/** Last day of a span after a day. */
export function endAfter(start: number, span: Span, calendar: CompiledCalendar): number {
  const end = calendarEnd(start, start, span);
  return span.workingDays === 0 ? end : calendar.workingDayAfter(end, span.workingDays);
}

/** Months first, then weeks, then days; months keep the day of the month of `anchor` where they can. */
function calendarEnd(anchor: number, start: number, span: Span): number {
  const months = span.years * 12 + span.months;
  const reached = months === 0 ? start : addMonths(anchor, months);
  return reached + span.weeks * 7 + span.partMonthDays + span.days;
}

function endBefore(start: number, span: Span, calendar: CompiledCalendar): number {
  const months = span.years * 12 + span.months;
  const reached = months === 0 ? start : addMonths(start, -months);
  const end = reached - span.weeks * 7 - span.partMonthDays - span.days;
  return span.workingDays === 0 ? end : calendar.workingDayBefore(end, span.workingDays);
}

/** Whole months added to whole months: the day of the month stays that of the event. */
export function isMonthsOnly(span: Span): boolean {
  return span.weeks + span.partMonthDays + span.days + span.workingDays === 0;
}

function extendedEnd(
  { extensions, span, event, law }: PreparedReckoning,
  ownEnd: number,
  calendar: CompiledCalendar,
): number {
  let end = ownEnd;
  let months = isMonthsOnly(span) ? span.years * 12 + span.months : null;
  for (const extension of extensions) {
    const added = extension.span.years * 12 + extension.span.months;
    if (months !== null && isMonthsOnly(extension.span)) {
      months += added;
      end = addMonths(event.day, months) + law.clearDays;
    } else {
      months = null;
      end = endAfter(end, extension.span, calendar);
    }
  }
  return end;
}

/** The end after each extension, for the explanation. */
export function extensionEnds(
  prepared: PreparedReckoning,
  ownEnd: number,
  calendar: CompiledCalendar,
): number[] {
  return prepared.extensions.map((_, index) =>
    extendedEnd(
      { ...prepared, extensions: prepared.extensions.slice(0, index + 1) },
      ownEnd,
      calendar,
    ),
  );
}

function withPauses(end: number, pauses: readonly Pause[]): number {
  let paused = end;
  for (const pause of pauses) {
    if (pause.startDay > paused) throw afterEnd(pause);
    paused += daysOf(pause);
  }
  return paused;
}

/** Days paused, both ends counted. */
export function daysOf({ firstDay, lastDay }: Pause): number {
  return lastDay - firstDay + 1;
}

function afterEnd({ index }: Pause): ReckoningError {
  return new ReckoningError(`/suspensions/${index}/from`, 'suspension_after_end');
}

export function countsWorkingDays({ span, extensions }: PreparedReckoning): boolean {
  return span.workingDays > 0 || extensions.some((one) => one.span.workingDays > 0);
}

/** Part by part: paused days lengthen calendar days, and are not counted as working days. */
function pausedWorkingEnd(
  { span, extensions, event, pauses }: PreparedReckoning,
  calendar: CompiledCalendar,
): number {
  let end = event.day;
  let next = 0;
  for (const part of [span, ...extensions.map((one) => one.span)]) {
    end = calendarEnd(end, end, part);
    for (let pause = pauses[next]; isReached(pause, end); pause = pauses[next]) {
      end += daysOf(pause);
      next += 1;
    }
    if (part.workingDays === 0) continue;
    const start = end;
    let count = part.workingDays;
    end = calendar.workingDayAfter(start, count);
    for (let pause = pauses[next]; isReached(pause, end); pause = pauses[next]) {
      count += calendar.workingDaysBetween(pause.firstDay - 1, pause.lastDay);
      end = calendar.workingDayAfter(start, count);
      next += 1;
    }
  }
  const late = pauses[next];
  if (late !== undefined) throw afterEnd(late);
  return end;
}

function isReached(pause: Pause | undefined, end: number): pause is Pause {
  return pause !== undefined && pause.startDay <= end;
}

/** By its words, whatever days off make of it: one working day is no period of two days. */
function isTwoDaysOrMore({ span, extensions }: PreparedReckoning): boolean {
  return extensions.reduce((days, one) => days + leastDays(one.span), leastDays(span)) >= 2;
}

function leastDays(span: Span): number {
  const { years, months, weeks, partMonthDays, days, workingDays } = span;
  return years * 365 + months * 28 + weeks * 7 + partMonthDays + days + workingDays;
}

function withTwoWorkingDays(
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  rolled: number,
): number {
  const { minTwoWorkingDays, event, pauses } = prepared;
  if (!minTwoWorkingDays || !isTwoDaysOrMore(prepared)) return rolled;
  let due = rolled;
  let inside = workingDaysInside(event.day, due, pauses, calendar);
  while (inside < 2) {
    due = calendar.onOrAfter(due + 1);
    inside = workingDaysInside(event.day, due, pauses, calendar);
  }
  return due;
}

function workingDaysInside(
  event: number,
  due: number,
  pauses: readonly Pause[],
  calendar: CompiledCalendar,
): number {
  let inside = calendar.workingDaysBetween(event, due);
  for (const { firstDay, lastDay } of pauses) {
    inside -= calendar.workingDaysBetween(firstDay - 1, Math.min(lastDay, due));
  }
  return inside;
}

/** Whether a month reached has no day of that number, so that its last day was taken. */
export function isMonthEndTaken(start: number, reached: number): boolean {
  return dayOfMonth(reached) < dayOfMonth(start);
}
