import type { RecurringTask } from './recurring-task';

/** Runs a task again and again with a pause between, never twice at once, until it is stopped. */
export class OftenRun {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly task: RecurringTask,
    private readonly pauseMilliseconds: number,
    private readonly failed: (error: unknown) => void,
  ) {
    this.wait();
  }

  /** Resolves when a run that is under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.running;
  }

  private wait(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.task.run().catch(this.failed);
      void this.running.then(() => this.wait());
    }, this.pauseMilliseconds);
  }
}
