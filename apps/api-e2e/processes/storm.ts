import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../../../tools/postgres/start-postgres.mjs';
import { postmasterOf } from '../../../tools/postgres/postmaster.mjs';
import { ProductProcess } from './product-process';
import type { SeededChance } from './seeded-chance';

/** A PostgreSQL of its own that can be brought down in the midst of everything. */
export interface Database {
  readonly dataFolder: string;
  readonly port: number;
}

const log = () => undefined;

/** Kills processes at random, and now and then the database, until it is told to end. */
export class Storm {
  /** How many processes were killed, and how often the database was. */
  killed = 0;
  restarts = 0;
  private over = false;

  constructor(
    private readonly apis: readonly ProductProcess[],
    private readonly workers: readonly ProductProcess[],
    private readonly database: Database,
    private readonly chance: SeededChance,
  ) {}

  async rage(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      await pause(this.chance.between(300, 1200));
      if (this.chance.between(0, 8) === 0) await this.restartDatabase();
      else await this.killOne();
    }
    this.over = true;
  }

  isOver(): boolean {
    return this.over;
  }

  private async killOne(): Promise<void> {
    const alive = [...this.apis, ...this.workers].filter(({ url }) => url !== null);
    const victim = this.chance.oneOf(alive);
    if (victim === undefined) return;
    await victim.kill();
    this.killed += 1;
    void this.raise(victim);
  }

  /** A process that meets no database at its start is started again, as a supervisor does. */
  private async raise(victim: ProductProcess): Promise<void> {
    for (;;) {
      try {
        await victim.start();
        return;
      } catch {
        await pause(300);
      }
    }
  }

  /** Immediate mode: no checkpoint, every connection cut, recovery at the next start. */
  private async restartDatabase(): Promise<void> {
    const { dataFolder, port } = this.database;
    const postmaster = postmasterOf(dataFolder);
    if (postmaster === null) return;
    process.kill(postmaster.pid, 'SIGQUIT');
    while (postmasterOf(dataFolder)?.pid === postmaster.pid) await pause(20);
    await startPostgres({ dataFolder, port, log });
    this.restarts += 1;
  }
}
