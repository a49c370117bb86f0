import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Logger as QueueLogger } from 'graphile-worker';
import { Pool } from 'pg';
import { Configuration } from '../configuration/configuration';
import { databaseSlice } from '../configuration/platform-slices';
import { valueTypes } from '../data/value-types';
import { Log } from '../observability/log';
import { HandlerRegistry } from './handler-registry';
import { FailedWork } from './failed-work';
import type { RecurringTask } from './recurring-task';
import { OftenRun } from './often-run';
import { forgetBrokenRuns, releaseStalledJobs } from './stalled-jobs';
import { StandingQueue } from './standing-queue';

interface OutboxRow {
  readonly key: string;
  readonly type: string;
  readonly payload: Record<string, unknown>;
  readonly handled_at: string | null;
}

/** Answers kept for repeated commands live this long. */
const idempotencyLife = '72 hours';
/** Handled events are kept this long for whoever must look back. */
const outboxLife = '30 days';
/** How often jobs of killed workers are looked for. */
const stalledJobsEveryMilliseconds = 5_000;

/** Takes events off the queue and hands them to their handlers, retrying with growing pauses. */
@Injectable()
export class OutboxRunner implements BeforeApplicationShutdown {
  private standing: StandingQueue | null = null;
  private pool: Pool | null = null;
  private watch: NodeJS.Timeout | null = null;
  private readonly often: OftenRun[] = [];

  constructor(
    private readonly configuration: Configuration,
    private readonly registry: HandlerRegistry,
    private readonly log: Log,
  ) {}

  /** Starts taking events. Refuses when a declared event has no handler. */
  async start(concurrency = 4): Promise<void> {
    this.registry.assertComplete();
    this.pool = new Pool({
      connectionString: this.configuration.of(databaseSlice).url,
      // One connection listens, one fetches; the rest complete jobs.
      max: concurrency + 2,
      types: valueTypes,
      application_name: 'rogatory-queue',
      options: '-c search_path=rogatory -c timezone=UTC',
    });
    const lost = (error: unknown) => this.log.warn({ err: error }, 'queue connection lost');
    this.pool.on('error', lost);
    this.pool.on('connect', (client) => client.on('error', lost));
    const recurring = this.registry.recurringTasks();
    const standing = new StandingQueue(
      {
        pgPool: this.pool,
        concurrency,
        noHandleSignals: true,
        pollInterval: 1000,
        logger: new QueueLogger(() => (level, message) => {
          if (level === 'error' || level === 'warning') this.log.warn({ queue: message }, 'queue');
        }),
        crontab: ['17 3 * * * sweep', ...recurring.map(crontabLine)].join('\n'),
        taskList: {
          outbox: (payload) => this.classed(() => this.handle(payload)),
          sweep: () => this.classed(() => this.sweep()),
          ...Object.fromEntries(
            recurring.map((task) => [taskName(task), () => this.classed(() => task.run())]),
          ),
        },
      },
      lost,
    );
    await standing.start();
    this.standing = standing;
    this.watch = setInterval(() => {
      this.lookAfter(recurring.map(taskName)).catch(lost);
    }, stalledJobsEveryMilliseconds);
    this.often.push(
      ...recurring.flatMap((task) => {
        const { pauseMilliseconds: pause } = task;
        if (pause === null) return [];
        const failed = (error: unknown) => this.log.warn({ err: error, task: task.name }, 'task');
        return [new OftenRun(task, pause, failed)];
      }),
    );
  }

  /** Lets running handlers finish, then stops, while the database is still there for them. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.watch !== null) clearInterval(this.watch);
    await Promise.all([this.standing?.stop(), ...this.often.splice(0).map((task) => task.stop())]);
    this.standing = null;
    await this.pool?.end();
    this.pool = null;
  }

  /** The queue keeps the class of an error for administrators; its words go to the log alone. */
  private async classed(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn({ err: error }, 'work in the background failed');
      throw new FailedWork(error);
    }
  }

  private async handle(payload: unknown): Promise<void> {
    const key = keyOf(payload);
    const found = await this.queue().query<OutboxRow>(
      'select key, type, payload, handled_at from outbox where key = $1',
      [key],
    );
    const event = found.rows[0];
    if (event === undefined || event.handled_at !== null) return;
    await this.registry.handle({ type: event.type, key: event.key, payload: event.payload });
    await this.queue().query('update outbox set handled_at = now() where key = $1', [key]);
  }

  private async lookAfter(tasks: readonly string[]): Promise<void> {
    await releaseStalledJobs(this.queue());
    await forgetBrokenRuns(this.queue(), tasks);
  }

  private async sweep(): Promise<void> {
    await this.queue().query(
      `delete from idempotency where created_at < now() - interval '${idempotencyLife}'`,
    );
    await this.queue().query(
      `delete from outbox where handled_at < now() - interval '${outboxLife}'`,
    );
  }

  private queue(): Pool {
    if (this.pool === null) throw new Error('The outbox is not running');
    return this.pool;
  }
}

/** The queue's names of tasks have no dots in a crontab. */
function taskName({ name }: RecurringTask): string {
  return name.replaceAll('.', '_');
}

/** A task that is late is not made up for: the next run does the whole. */
function crontabLine(task: RecurringTask): string {
  return `${task.schedule} ${taskName(task)} ?max=1&jobKey=${taskName(task)}`;
}

function keyOf(payload: unknown): string {
  if (typeof payload === 'object' && payload !== null && 'key' in payload) {
    if (typeof payload.key === 'string') return payload.key;
  }
  throw new Error('The queue handed over something that is not an event');
}
