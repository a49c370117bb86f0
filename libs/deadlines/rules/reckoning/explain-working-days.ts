import type { CompiledCalendar } from './compiled-calendar';
import type { Explanation } from './explanation';

const mostNamed = 10;
const mostHolidays = 30;
const codes = { holiday: 'holiday_not_counted', weekend: 'weekend_not_counted' } as const;

/**
 * Says which days a count of working days left out, both ends included: each where they are few,
 * otherwise weekends together and holidays by name.
 */
export function explainDaysNotCounted(
  explanation: Explanation,
  calendar: CompiledCalendar,
  { from, to, source }: { from: number; to: number; source: string },
): void {
  const off: number[] = [];
  for (let day = from; day <= to; day += 1) if (!calendar.isWorking(day)) off.push(day);
  if (off.length <= mostNamed) {
    for (const day of off) explanation.dayOff(day, calendar, codes, source);
    return;
  }
  const holidays = off.filter((day) => calendar.isHoliday(day));
  const weekends = off.length - holidays.length;
  if (weekends > 0) explanation.step('weekends_not_counted', source, { count: weekends });
  for (const day of holidays.slice(0, mostHolidays)) {
    explanation.dayOff(day, calendar, codes, source);
  }
  const rest = holidays.length - mostHolidays;
  if (rest > 0) explanation.step('holidays_not_counted', source, { count: rest });
}
