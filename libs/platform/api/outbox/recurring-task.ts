/**
 * Something the worker does again and again. Provide a subclass in a domain's module and the worker
 * finds it. It may run twice at once, or be stopped midway, so it must be idempotent.
 */
export abstract class RecurringTask {
  /** Unique among all tasks, `domain.verb`. */
  abstract readonly name: string;
  /** When, in UTC, as a crontab says it: minute, hour, day, month, weekday. */
  abstract readonly schedule: string;
  /** Each worker runs it besides so long after its last run, where a minute is too long to wait. */
  readonly pauseMilliseconds: number | null = null;
  abstract run(): Promise<void>;
}
