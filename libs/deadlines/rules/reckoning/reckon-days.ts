import { actBy } from './act-by';
import type { CompiledCalendar } from './compiled-calendar';
import { countDays, countsWorkingDays, type DayCount, rolledEnd } from './count-days';
import { textOfDay } from './day-number';
import { explainDays } from './explain-days';
import { Explanation } from './explanation';
import type { PreparedReckoning } from './prepare';
import type { Deadline } from './reckoning';
import { type DayRange, warnOfCalendar, warnOfQuestion } from './warn';

/** Beyond this many days two working days lie inside whatever the calendar says. */
const certainlyTwo = 14;

/** A period of whole days, with its explanation. */
export function reckonDays(prepared: PreparedReckoning, calendar: CompiledCalendar): Deadline {
  const { zone, law, event } = prepared;
  const explanation = new Explanation();
  const count = countDays(prepared, calendar);
  const { due, unrolled } = count;
  explainDays(explanation, prepared, calendar, count);

  const act = actBy(prepared, calendar, unrolled, due);
  const endOf = (day: number) => zone.text(zone.start(day + 1));
  const dueDate = textOfDay(due);
  const dueText = endOf(due);
  const other = otherReading(prepared, calendar, count);
  const otherText = other === null ? dueText : endOf(other);
  const earlier = other !== null && other < due ? otherText : dueText;
  const later = other !== null && other > due ? otherText : dueText;

  warnOfQuestion(explanation, prepared);
  if (!calendar.isWorking(due)) {
    const params = { date: dueDate, actBy: textOfDay(act.day) };
    explanation.warn('ends_on_non_working_day', law.sources.roll, params);
  }
  if (!act.early) explanation.warn('no_working_day_before_end', null, { date: dueDate });
  if (other !== null && other !== due) {
    const params = {
      earlier: textOfDay(Math.min(due, other)),
      later: textOfDay(Math.max(due, other)),
    };
    explanation.warn('event_day_reading_disputed', law.sources.dates, params);
  }
  const consulted = consultedDays(prepared, count, Math.min(act.day, unrolled));
  const tentative = warnOfCalendar(explanation, calendar, consulted, [event.day, due]);
  return {
    due: dueText,
    dueDate,
    wholeDay: true,
    exact: null,
    actBy: textOfDay(act.day),
    unrolledDate: textOfDay(unrolled),
    readings: { earlier, later },
    steps: explanation.steps,
    warnings: explanation.warnings,
    tentative,
  };
}

/**
 * Where the end of weeks, months and years is disputed, the due date of the other reading: counted
 * from the day after the event, so one day further from it.
 */
function otherReading(
  prepared: PreparedReckoning,
  calendar: CompiledCalendar,
  { unrolled }: DayCount,
): number | null {
  const { law, backward, span, extensions } = prepared;
  if (!law.eventDayReadingDisputed) return null;
  const all = [span, ...extensions.map((extension) => extension.span)];
  if (!all.some(({ weeks, months, years }) => weeks + months + years > 0)) return null;
  return backward ? unrolled - 1 : rolledEnd(prepared, calendar, unrolled + 1).due;
}

function consultedDays(
  prepared: PreparedReckoning,
  { unrolled, due }: DayCount,
  actDay: number,
): DayRange[] {
  const { backward, event, minTwoWorkingDays } = prepared;
  const ranges: DayRange[] = [
    [actDay, Math.max(unrolled, due)],
    [due - 1, due + 1],
  ];
  const counts = countsWorkingDays(prepared);
  if (backward && counts) ranges.push([unrolled, event.day - 1]);
  const seesToTwo = minTwoWorkingDays && due - event.day <= certainlyTwo && due - event.day >= 2;
  if (!backward && (counts || seesToTwo)) ranges.push([event.day + 1, due]);
  return ranges;
}
