import type { CompiledCalendar } from './compiled-calendar';
import { prepare, type PreparedReckoning } from './prepare';
import { reckonDays } from './reckon-days';
import { reckonHours } from './reckon-hours';
import type { Deadline, Reckoning } from './reckoning';

/**
 * When something is due, and why: step by step from the event to the due date.
 * Throws a ReckoningError with a pointer into the reckoning for what cannot be counted.
 */
export function reckon(reckoning: Reckoning, calendar: CompiledCalendar): Deadline {
  return reckonPrepared(prepare(reckoning), calendar);
}

/** The same for a reckoning that has been read before. */
export function reckonPrepared(prepared: PreparedReckoning, calendar: CompiledCalendar): Deadline {
  return prepared.elapsed ? reckonHours(prepared, calendar) : reckonDays(prepared, calendar);
}
