import { setTimeout as pause } from 'node:timers/promises';
import { run, type Runner, type RunnerOptions } from 'graphile-worker';
import { followAtOnce } from './next-of-queue';

/** How long it waits before it begins anew, at first and at most. */
const firstPauseMilliseconds = 250;
const longestPauseMilliseconds = 10_000;

/**
 * A queue that stands as long as its process does. The library's runner ends itself when it cannot
 * write down how a job ended, as when its database is restarted just then; this one begins another
 * as soon as the database answers. The job is given back with what killed workers held.
 */
export class StandingQueue {
  private readonly ending = new AbortController();
  private runner: Runner | null = null;
  private standing: Promise<void> = Promise.resolve();

  /** `lost` is told why a runner could not begin anew, each time. */
  constructor(
    private readonly options: RunnerOptions,
    private readonly lost: (error: unknown) => void,
  ) {}

  /** Resolves when the first runner is at work. Throws when it cannot begin. */
  async start(): Promise<void> {
    const first = await this.begin();
    this.standing = this.keep(first);
  }

  /** Lets running jobs finish. */
  async stop(): Promise<void> {
    this.ending.abort();
    // Refused by a runner that is ending by itself just now.
    await this.runner?.stop().catch(this.lost);
    await this.standing;
  }

  private async begin(): Promise<Runner> {
    const runner = await run({
      ...this.options,
      // Else the library awaits nothing of what it writes, and a lost connection ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    followAtOnce(runner.events);
    this.runner = runner;
    return runner;
  }

  private async keep(first: Runner): Promise<void> {
    let runner: Runner | null = first;
    while (runner !== null) {
      await runner.promise.catch(this.lost);
      this.runner = null;
      runner = await this.another();
    }
  }

  /** Null when it was told to stop meanwhile. */
  private async another(): Promise<Runner | null> {
    const { signal } = this.ending;
    let wait = firstPauseMilliseconds;
    while (!signal.aborted) {
      try {
        await pause(wait, null, { signal });
        const runner = await this.begin();
        if (!signal.aborted) return runner;
        await runner.stop();
      } catch (error) {
        if (signal.aborted) return null;
        this.lost(error);
        wait = Math.min(wait * 2, longestPauseMilliseconds);
      }
    }
    return null;
  }
}
