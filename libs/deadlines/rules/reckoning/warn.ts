import { eu1182 } from './rule-set-law';
import type { CompiledCalendar } from './compiled-calendar';
import { textOfDay, yearOfDay } from './day-number';
import { wordedSources } from './worded-sources';
import type { Explanation } from './explanation';
import type { PreparedReckoning } from './prepare';

/** Days that a result leaned on, both ends included. */
export type DayRange = readonly [from: number, to: number];

const mostTentativeNamed = 5;

/** Warnings that whole days and hours share. Returns whether an uncertain holiday was leaned on. */
export function warnOfCalendar(
  explanation: Explanation,
  calendar: CompiledCalendar,
  consulted: readonly DayRange[],
  days: readonly number[],
): boolean {
  const { jurisdiction, known, fromYear, toYear } = calendar.calendar;
  if (!known) {
    explanation.warn('calendar_unknown', null, { jurisdiction });
    return false;
  }
  const outside = days.find((day) => !calendar.covers(day));
  if (outside !== undefined) {
    const params = { year: yearOfDay(outside), fromYear, toYear };
    explanation.warn('calendar_year_unknown', null, params);
  }
  const tentative = consulted.filter(([from, to]) => calendar.hasTentative(from, to));
  if (tentative.length === 0) return false;
  for (const day of tentativeDays(calendar, tentative)) {
    const holiday = calendar.holidayOn(day);
    if (holiday === null) continue;
    const params = { date: textOfDay(day), name: holiday.name };
    explanation.warn('tentative_holiday', holiday.source, params);
  }
  return true;
}

function tentativeDays(calendar: CompiledCalendar, ranges: readonly DayRange[]): number[] {
  const found = new Set<number>();
  for (const [from, to] of ranges) {
    for (let day = from; day <= to && found.size < mostTentativeNamed; day += 1) {
      if (calendar.hasTentative(day, day)) found.add(day);
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** Warnings that follow from what was asked. */
export function warnOfQuestion(explanation: Explanation, prepared: PreparedReckoning): void {
  const { ruleSet, backward, reckoning, pauses } = prepared;
  if (ruleSet === 'ETS76') explanation.warn('ets76_scope', 'ETS 76 Art. 1');
  if (backward && reckoning.minTwoWorkingDays === true) {
    explanation.warn('min_two_working_days_not_backward', `${eu1182} Art. 3(5)`);
  }
  if (pauses.length > 0)
    explanation.warn('suspension_house_convention', wordedSources.house_convention);
}
