import type { Clock } from '@rogatory/platform/api';

interface Kept<T> {
  readonly answer: T;
  readonly at: Temporal.Instant;
}

/** Younger answers are handed out as they are. */
const freshFor = Temporal.Duration.from({ milliseconds: 500 });
/** Older ones are handed out no more: who asks waits for a new one. */
const staleFor = Temporal.Duration.from({ seconds: 5 });
const mostKept = 500;

/**
 * Keeps the last answer to each question for five seconds and works each one out once at a time,
 * however many ask: a stale answer is handed out at once while its successor is worked out.
 */
export class RecentAnswers<T> {
  private readonly kept = new Map<string, Kept<T>>();
  private readonly underWay = new Map<string, Promise<T>>();

  constructor(private readonly clock: Clock) {}

  /** The answer to the question `key`; `workOut` is called when none is under way or fresh. */
  async of(key: string, workOut: () => Promise<T>): Promise<T> {
    const last = this.kept.get(key);
    const age = last && this.clock.now().since(last.at);
    if (last === undefined || age === undefined || Temporal.Duration.compare(age, staleFor) > 0) {
      return this.once(key, workOut);
    }
    if (Temporal.Duration.compare(age, freshFor) > 0) {
      // Whoever waits for the next answer learns of a failure; this one is still good.
      this.once(key, workOut).catch(() => undefined);
    }
    return last.answer;
  }

  private once(key: string, workOut: () => Promise<T>): Promise<T> {
    const running = this.underWay.get(key);
    if (running !== undefined) return running;
    const at = this.clock.now();
    const next = workOut()
      .then((answer) => {
        this.keep(key, { answer, at });
        return answer;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, next);
    return next;
  }

  private keep(key: string, answer: Kept<T>): void {
    this.kept.delete(key);
    this.kept.set(key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
