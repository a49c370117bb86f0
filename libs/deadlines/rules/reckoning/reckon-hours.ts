import { actBy } from './act-by';
import type { CompiledCalendar } from './compiled-calendar';
import { countHours, type HourCount } from './count-hours';
import { textOfDay } from './day-number';
import { explainHours } from './explain-hours';
import { Explanation } from './explanation';
import type { PreparedReckoning } from './prepare';
import type { Deadline } from './reckoning';
import { warnOfCalendar, warnOfQuestion } from './warn';

/** A period of hours, with its explanation. */
export function reckonHours(prepared: PreparedReckoning, calendar: CompiledCalendar): Deadline {
  const { zone, law, event } = prepared;
  const explanation = new Explanation();
  const count = countHours(prepared, calendar);
  const rounds = law.hours === 'next_full_hour';
  const exact = finely(zone.text(count.exact), event.finer);
  const due = rounds || count.dueDay !== null ? zone.text(count.due) : exact;
  explainHours(explanation, prepared, count, due);

  const dueDay = count.dueDay ?? zone.dayOf(count.due);
  const exactDay = zone.dayOf(count.exact);
  const act = actBy(prepared, calendar, exactDay, dueDay);
  const { earlier, later } = readings(prepared, count, exact, due);

  warnOfQuestion(explanation, prepared);
  if (rounds && count.exact !== count.counted) {
    const counted = zone.text(count.counted);
    const [first, last] = count.exact < count.counted ? [exact, counted] : [counted, exact];
    explanation.warn('hour_reading_disputed', law.sources.event, { earlier: first, later: last });
  }
  if (count.withTwoWorkingDays !== null && count.dueDay === null) {
    const params = { later: zone.text(count.withTwoWorkingDays) };
    const { minTwoWorkingDays } = law.sources;
    explanation.warn('min_two_working_days_disputed_for_hours', minTwoWorkingDays, params);
  }
  if (!act.early) {
    explanation.warn('no_working_day_before_end', null, { date: textOfDay(dueDay) });
  }
  const first = Math.min(act.day, exactDay);
  const consulted = [[first, Math.max(exactDay, first)] as const];
  const tentative = warnOfCalendar(explanation, calendar, consulted, [event.day, dueDay]);
  return {
    due,
    dueDate: textOfDay(dueDay),
    wholeDay: count.dueDay !== null,
    exact,
    actBy: textOfDay(act.day),
    unrolledDate: textOfDay(zone.dayOf(count.counted)),
    readings: { earlier, later },
    steps: explanation.steps,
    warnings: explanation.warnings,
    tentative,
  };
}

function readings(
  { zone }: PreparedReckoning,
  { exact, counted, due, withTwoWorkingDays }: HourCount,
  exactText: string,
  dueText: string,
): { earlier: string; later: string } {
  const earliest = Math.min(exact, counted, due);
  const latest = Math.max(exact, counted, due, withTwoWorkingDays ?? due);
  const say = (instant: number) => {
    if (instant === due) return dueText;
    return instant === exact ? exactText : zone.text(instant);
  };
  return { earlier: say(earliest), later: say(latest) };
}

/** Puts decimals beyond the millisecond back, as the event was written. */
function finely(text: string, finer: string): string {
  if (finer === '') return text;
  const [, whole = text, decimals = '.000', offset = ''] =
    /^(.{19})(\.\d{3})?(.*)$/.exec(text) ?? [];
  return `${whole}${decimals}${finer}${offset}`;
}
