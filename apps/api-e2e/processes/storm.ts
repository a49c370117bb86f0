import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../../../tools/postgres/start-postgres.mjs';
import { postmasterOf } from '../../../tools/postgres/postmaster.mjs';
import { ProductProcess } from './product-process';
import type { SeededChance } from './seeded-chance';

/** A PostgreSQL of its own that can be brought down in the midst of everything. */
export interface Database {
  readonly dataFolder: string;
  readonly port: number;
  /** Server settings it is started with, again after each fall. */
  readonly settings: Readonly<Record<string, string>>;
}

const log = () => undefined;

/** A storm in which too little happened goes on for so long at most. */
const prolongedMilliseconds = 60_000;

/** Nothing falls while no more than these are up, or nobody would be there to be interrupted. */
const leastAlive = 4;

/** The database is brought down at least this often, however chance falls. */
const killsForOneRestart = 6;

/**
 * Kills processes at random, and now and then the database, until it is told to end. One of each
 * kind stays alive.
 */
export class Storm {
  /** How many processes were killed, and how often the database was. */
  killed = 0;
  restarts = 0;
  /** Why a process could not be started again the last time, as it said itself. */
  complaint = 'nothing';
  private over = false;
  private ended = false;
  private readonly raising = new Set<Promise<void>>();

  constructor(
    private readonly apis: readonly ProductProcess[],
    private readonly workers: readonly ProductProcess[],
    private readonly database: Database,
    private readonly chance: SeededChance,
  ) {}

  /** Rages for so long, and on until enough has happened in it. */
  async rage(milliseconds: number, enough: () => Promise<boolean>): Promise<void> {
    const end = performance.now() + milliseconds;
    const lastEnd = end + prolongedMilliseconds;
    while (!this.ended && performance.now() < lastEnd) {
      if (performance.now() > end && (await enough())) break;
      await pause(this.chance.between(300, 1200));
      const kinds = [this.apis, this.workers].map((kind) => kind.filter(({ url }) => url !== null));
      if (kinds.flat().length <= leastAlive) continue;
      const kills = this.killed - this.restarts * killsForOneRestart;
      const overdue = kills >= killsForOneRestart;
      if (overdue || this.chance.between(0, 8) === 0) await this.restartDatabase();
      else await this.killOne(kinds.flatMap((alive) => (alive.length > 1 ? alive : [])));
    }
    this.over = true;
  }

  isOver(): boolean {
    return this.over;
  }

  /** Nothing is killed or raised any more; resolves when nothing is about to be. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.raising);
  }

  private async killOne(mayFall: readonly ProductProcess[]): Promise<void> {
    const victim = this.chance.oneOf(mayFall);
    if (victim === undefined) return;
    await victim.kill();
    this.killed += 1;
    const raised = this.raise(victim).finally(() => this.raising.delete(raised));
    this.raising.add(raised);
  }

  /** A process that meets no database at its start is started again, as a supervisor does. */
  private async raise(victim: ProductProcess): Promise<void> {
    while (!this.ended) {
      try {
        await victim.start();
        return;
      } catch (error) {
        this.complaint = String(error);
        await pause(300);
      }
    }
  }

  /** Immediate mode: no checkpoint, every connection cut, recovery at the next start. */
  private async restartDatabase(): Promise<void> {
    const { dataFolder, port, settings } = this.database;
    const postmaster = postmasterOf(dataFolder);
    if (postmaster === null) return;
    process.kill(postmaster.pid, 'SIGQUIT');
    while (postmasterOf(dataFolder)?.pid === postmaster.pid) await pause(20);
    await startPostgres({ dataFolder, port, settings, log });
    this.restarts += 1;
  }
}
