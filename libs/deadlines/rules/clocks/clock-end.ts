import type { ClockStepDto, Move } from '@rogatory/requests/contract';
import { dateExists } from '@rogatory/requests/rules';
import type { CompiledCalendar } from '../reckoning/compiled-calendar';
import { dayOfText, textOfDay } from '../reckoning/day-number';
import { reckon } from '../reckoning/reckon';
import type { Reckoning } from '../reckoning/reckoning';
import { localDay, type ClockTerms } from './clock-plan';
import { clockStep } from './clock-step';

/** Where a clock ends, and why. Instants are ISO 8601 in UTC, days are local. */
export type ClockEnd = {
  due: string;
  wholeDay: boolean;
  dueDate: string;
  actBy: string | null;
  earlier: string;
  later: string;
  tentative: boolean;
  steps: ClockStepDto[];
};

/**
 * The end of a clock by a calendar. Of two tenable readings our own duty takes the earlier, and the
 * other side's the later. Null where the date asked does not exist (31 February).
 */
export function endOf(terms: ClockTerms, whose: Move, calendar: CompiledCalendar): ClockEnd | null {
  return 'reckoning' in terms
    ? reckonedEnd(terms.reckoning, whose, calendar)
    : askedEnd(terms, calendar);
}

function reckonedEnd(reckoning: Reckoning, whose: Move, calendar: CompiledCalendar): ClockEnd {
  const deadline = reckon(reckoning, calendar);
  const { wholeDay, actBy, tentative, readings } = deadline;
  const counted = inUtc(deadline.due);
  const earlier = inUtc(readings.earlier);
  const later = inUtc(readings.later);
  const due = whose === 'them' ? later : earlier;
  const code = whose === 'them' ? 'later_reading_awaited' : 'earlier_reading_shown';
  const dueDate = due === counted ? deadline.dueDate : lastDay(due, wholeDay, reckoning.zone);
  return {
    due,
    wholeDay,
    dueDate,
    actBy: wholeDay ? actBy : null,
    earlier,
    later,
    tentative,
    steps: due === counted ? deadline.steps : [...deadline.steps, clockStep(code, { at: due })],
  };
}

function askedEnd(
  terms: Extract<ClockTerms, { asked: string }>,
  calendar: CompiledCalendar,
): ClockEnd | null {
  const { asked, zone } = terms;
  if (!dateExists(asked)) return null;
  const wholeDay = !asked.includes('T');
  const due = wholeDay
    ? Temporal.PlainDate.from(asked).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString()
    : inUtc(asked);
  return {
    due,
    wholeDay,
    dueDate: wholeDay ? asked : localDay(due, zone),
    actBy: wholeDay ? lastWorkingDay(asked, calendar) : null,
    earlier: due,
    later: due,
    tentative: false,
    steps: [
      named(terms, wholeDay),
      wholeDay
        ? clockStep('ends_with_the_day', { day: asked, zone })
        : clockStep('ends_at_the_hour', { at: asked, zone }),
    ],
  };
}

/** Who named the date, and by which text. */
function named(terms: Extract<ClockTerms, { asked: string }>, wholeDay: boolean): ClockStepDto {
  const { asked: date } = terms;
  if (terms.named === undefined) {
    const { law } = terms;
    return wholeDay
      ? clockStep('date_asked_by_party', { date, law })
      : clockStep('hour_asked_by_party', { at: date, law });
  }
  if (terms.named === 'review') return clockStep('review_date_stated', { date });
  return terms.law === null
    ? clockStep('date_promised_freely', { date })
    : clockStep('date_promised', { date, law: terms.law });
}

function lastWorkingDay(date: string, calendar: CompiledCalendar): string | null {
  const day = dayOfText(date);
  return day === null ? null : textOfDay(calendar.onOrBefore(day));
}

/** A whole day runs until 24:00, which is already the next day on a calendar. */
function lastDay(due: string, wholeDay: boolean, zone: string): string {
  if (!wholeDay) return localDay(due, zone);
  return localDay(Temporal.Instant.from(due).subtract({ nanoseconds: 1 }).toString(), zone);
}

function inUtc(instant: string): string {
  return Temporal.Instant.from(instant).toString();
}
