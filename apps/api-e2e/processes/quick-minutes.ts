import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '@rogatory/platform/testing';

const secondMilliseconds = 1_000;
/** What workers do each minute, by the queue's names. */
const tasks = ['deadlines_pass_clocks', 'notifications_remind', 'notifications_release_mails'];

/**
 * Has the queue do each second what is due each minute, twice over, so that workers meet in one
 * sweep. Who is killed in the midst of one leaves it to another.
 */
export class QuickMinutes {
  private over = false;
  private running: Promise<void> | null = null;

  constructor(private readonly database: TestDatabase) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.over) {
      await this.tick();
      await pause(secondMilliseconds);
    }
  }

  private async tick(): Promise<void> {
    try {
      await this.database.query(
        `select graphile_worker.add_job(task) from unnest($1::text[]) task, generate_series(1, 2)
          where (select count(*) from graphile_worker.jobs j
                  where j.task_identifier = task and j.key is null) < 4`,
        [tasks],
      );
    } catch {
      // The database is down just now; the next second comes.
    }
  }
}
