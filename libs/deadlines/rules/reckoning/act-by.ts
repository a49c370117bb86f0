import type { CompiledCalendar } from './compiled-calendar';
import type { PreparedReckoning } from './prepare';

/** The day by which one should act oneself; `early` is false where no working day comes before the end. */
export type ActBy = { day: number; early: boolean };

/**
 * The last working day on or before the end as counted. Going forward it does not lie before the
 * event: where no working day lies between, one acts by the due date itself.
 */
export function actBy(
  { backward, event }: PreparedReckoning,
  calendar: CompiledCalendar,
  unrolled: number,
  due: number,
): ActBy {
  const day = calendar.onOrBefore(unrolled);
  return backward || day >= event.day ? { day, early: true } : { day: due, early: false };
}
