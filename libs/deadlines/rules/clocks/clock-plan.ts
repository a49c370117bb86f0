import type { TimeLimitId, TimeLimitNature } from '@rogatory/instruments/contract';
import type {
  ClockAct,
  ClockKind,
  ClockPauseDto,
  ClockStepDto,
  Move,
} from '@rogatory/requests/contract';
import type { FileSide } from '@rogatory/requests/rules';
import type { Reckoning } from '../reckoning/reckoning';
import type { Ending } from './ending';

/**
 * How a clock's end is found, given a calendar. Kept with the clock, so that a corrected calendar
 * moves it without its file.
 */
export type ClockTerms =
  | { reckoning: Reckoning }
  /** A calendar date, or an hour with its offset, that a party asked; `zone` is where it counts. */
  | { asked: string; zone: string; law: string; named?: undefined }
  /** A calendar date that the requested side named for itself; `law` where a text asks it to. */
  | { asked: string; zone: string; law: string | null; named: 'promised' | 'review' };

/** A clock that an event has started, before its end is worked out; and how it ended. */
export type ClockPlan = Ending & {
  id: string;
  act: ClockAct;
  kind: ClockKind;
  nature: TimeLimitNature;
  timeLimit: TimeLimitId | null;
  law: string | null;
  measureCode: string | null;
  /** ISO 8601 instant. */
  startedAt: string;
  whose: Move;
  /** The side whose working days count. */
  side: FileSide;
  terms: ClockTerms;
  /** What started it; null where the date itself says so. */
  start: ClockStepDto | null;
  /** Pauses counted in the terms. */
  suspensions: readonly ClockPauseDto[];
  /** Day of the event since which the count rests; null while it runs. */
  restsSince: string | null;
  /** What lets the count go on; an answer unless said otherwise. */
  restsUntil?: 'resumed';
  extended: boolean;
  /** Goes on when the file is closed: what was lent is still lent. */
  outlivesClosure?: true;
  /** When what it asks came to the authority that is competent, where another reading counts that. */
  arrivedAt?: string | null;
  /** Whether the law behind it is sure enough to raise a breach. */
  settled: boolean;
};

/** Local calendar day of an instant, YYYY-MM-DD. */
export function localDay(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
