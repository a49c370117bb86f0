import type { Clock } from '@rogatory/platform/api';

interface Kept<T> {
  readonly answer: T;
  readonly at: Temporal.Instant;
  /** Milliseconds. */
  readonly freshFor: number;
}

/** Younger answers are handed out as they are. */
const freshAtLeast = 500;
/** What takes long is worked out at most a quarter of the time. */
const freshPerWork = 4;
const freshAtMost = 2_500;
/** Older ones are handed out no more: who asks waits for a new one. */
const staleFor = 5_000;
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
    if (last === undefined) return this.once(key, workOut);
    const age = this.millisecondsSince(last.at);
    if (age > staleFor) return this.once(key, workOut);
    if (age > last.freshFor) {
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
        const work = freshPerWork * this.millisecondsSince(at);
        const freshFor = Math.min(freshAtMost, Math.max(freshAtLeast, work));
        this.keep(key, { answer, at, freshFor });
        return answer;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, next);
    return next;
  }

  private millisecondsSince(at: Temporal.Instant): number {
    return this.clock.now().since(at).total('milliseconds');
  }

  private keep(key: string, answer: Kept<T>): void {
    this.kept.delete(key);
    this.kept.set(key, answer);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
