import type { ParamMap } from '@angular/router';

export const calendarViews = ['month', 'agenda'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What the address of the calendar chooses. */
export type CalendarAddress = { month: Temporal.PlainYearMonth; view: CalendarView };

/** Years that the calendar leafs through; beyond, a link counts as unset. */
const firstYear = 1990;
const lastYear = 2100;

/** Reads month and view; what the address cannot mean counts as unset. */
export function readCalendarAddress(
  params: Pick<ParamMap, 'get'>,
  today: Temporal.PlainDate,
): CalendarAddress {
  const view = params.get('view');
  return {
    month: readMonth(params.get('month')) ?? today.toPlainYearMonth(),
    view: calendarViews.find((known) => known === view) ?? 'month',
  };
}

/** How a choice is written; today's month and the month view are left out. */
export function writeCalendarAddress(
  { month, view }: CalendarAddress,
  today: Temporal.PlainDate,
): { month: string | null; view: string | null } {
  return {
    month: month.equals(today.toPlainYearMonth()) ? null : month.toString(),
    view: view === 'month' ? null : view,
  };
}

function readMonth(text: string | null): Temporal.PlainYearMonth | null {
  if (text === null || !/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  const month = Temporal.PlainYearMonth.from(text);
  return month.year >= firstYear && month.year <= lastYear ? month : null;
}
