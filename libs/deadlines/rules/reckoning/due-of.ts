import type { CompiledCalendar } from './compiled-calendar';
import { countDays } from './count-days';
import { countHours } from './count-hours';
import type { PreparedReckoning } from './prepare';

/** A due date without its explanation. */
export type Due = {
  /** Milliseconds since 1970. */
  due: number;
  /** Day number of the due date. */
  dueDay: number;
};

/**
 * When a prepared reckoning is due, without any text: what lists, recomputations and searches need.
 * Throws a ReckoningError for a suspension that begins after the end.
 */
export function dueOf(prepared: PreparedReckoning, calendar: CompiledCalendar): Due {
  const { zone } = prepared;
  if (prepared.elapsed) {
    const { due, dueDay } = countHours(prepared, calendar);
    return { due, dueDay: dueDay ?? zone.dayOf(due) };
  }
  const { due } = countDays(prepared, calendar);
  return { due: zone.start(due + 1), dueDay: due };
}
