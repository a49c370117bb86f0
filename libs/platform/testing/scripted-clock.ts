import { Clock } from '../api/index';

/** A clock that stands still until told otherwise. */
export class ScriptedClock extends Clock {
  private instant: Temporal.Instant;

  constructor(start: string | Temporal.Instant = '2026-11-22T08:00:00Z') {
    super();
    this.instant = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.instant;
  }

  /** Moves the present to an instant, earlier or later. */
  set(instant: string | Temporal.Instant): void {
    this.instant = Temporal.Instant.from(instant);
  }

  /** Lets time pass. */
  advance(duration: Temporal.DurationLike): void {
    this.instant = this.instant.add(duration);
  }
}
