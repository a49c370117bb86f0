import type { ClockDto, ClockStepDto } from '@rogatory/requests/contract';
import { yearsOf, type DayRunFacts } from '../reckoning/day-run';
import type { DaysOff } from '../reckoning/working-days';

type Span = Pick<DayRunFacts, 'event' | 'due' | 'unrolled' | 'pauses' | 'hours'>;

/** The days that a clock's explanation goes through; null for dates that nobody counted. */
export function spanOf(clock: ClockDto): Span | null {
  const event = dateOf(clock.steps.find(({ code }) => code === 'event'));
  if (event === null) return null;
  const unrolled = dateOf(clock.steps.find(({ code }) => code === 'unrolled_end'));
  return {
    event,
    due: clock.dueDate,
    unrolled: unrolled ?? clock.dueDate,
    hours: !clock.wholeDay,
    pauses: clock.suspensions.map(({ from, to }) => ({ from, to: to ?? clock.dueDate })),
  };
}

/** Years whose holidays the explanation needs. */
export function yearsOfClock(clock: ClockDto): readonly number[] {
  const span = spanOf(clock);
  return span ? yearsOf(span) : [];
}

/**
 * The same days with those off. Holidays that the steps name hold, also where the calendar that is
 * read now has others: the steps say what was counted.
 */
export function daysOfClock(
  clock: ClockDto,
  { workingWeek, holidays }: DaysOff,
): DayRunFacts | null {
  const span = spanOf(clock);
  if (!span) return null;
  const named = clock.steps.filter(({ code }) => code.startsWith('holiday_')).flatMap(holidayOf);
  const others = holidays.filter(({ date }) => !named.some((holiday) => holiday.date === date));
  return { ...span, workingWeek, holidays: [...named, ...others] };
}

function holidayOf({ params }: ClockStepDto): DayRunFacts['holidays'][number][] {
  const { date, name, tentative } = params;
  return typeof date === 'string' && typeof name === 'string'
    ? [{ date, name, tentative: tentative === 'yes' }]
    : [];
}

/** Local date of a step; of an instant its day as the place writes it. */
function dateOf(step: ClockStepDto | undefined): string | null {
  const date = step?.params['date'];
  return typeof date === 'string' ? date.slice(0, 10) : null;
}
