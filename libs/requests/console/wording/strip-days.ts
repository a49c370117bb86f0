import type { ClockDto } from '@rogatory/requests/contract';
import { lastDay } from './clock-words';

/** `first`: the day of the event, not counted; `rest`: no working day; `counted`; `ends`. */
export type StripDay = {
  date: Temporal.PlainDate;
  kind: 'first' | 'rest' | 'counted' | 'ends';
  number: number;
};

/** More days than this do not fit on a line and are not drawn. */
const most = 12;

/**
 * The days of a count of working days, from its event to its end; null for clocks that count hours,
 * long times, or were set by a party.
 */
export function stripDays(
  clock: Pick<ClockDto, 'startedAt' | 'due' | 'wholeDay' | 'zone'> & {
    steps: readonly Pick<ClockDto['steps'][number], 'code' | 'params'>[];
  },
): StripDay[] | null {
  const rule = clock.steps.find((step) => step.code === 'counts_working_days');
  if (!rule) return null;
  const rest = String(rule.params['restDays'] ?? '')
    .split(',')
    .map(Number);
  const first = Temporal.Instant.from(clock.startedAt).toZonedDateTimeISO(clock.zone).toPlainDate();
  const end = lastDay(clock);
  const length = first.until(end, { largestUnit: 'days' }).days;
  if (length < 1 || length > most) return null;
  let counted = 0;
  return Array.from({ length: length + 1 }, (_, index) => {
    const date = first.add({ days: index });
    if (index === 0) return { date, kind: 'first', number: 0 };
    if (rest.includes(date.dayOfWeek)) return { date, kind: 'rest', number: 0 };
    counted += 1;
    return { date, kind: date.equals(end) ? 'ends' : 'counted', number: counted };
  });
}
