/** The one source of the present. Injected, so that tests and the demo can tell the time. */
export abstract class Clock {
  abstract now(): Temporal.Instant;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}
