import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Actor, LiveChange } from '../../contract/index';
import type { DomainEvent } from '../outbox/domain-event';
import { OpenQueryRunner } from './open-query-runner';
import { forgetPin, pinActor } from './pinned-settings';
import type { Statement } from './statement';
import type { Transaction } from './transaction';

const enqueue: Statement = {
  name: 'platform.enqueue',
  text: 'select rogatory.enqueue($1, $2, $3::jsonb, $4)',
};
const notify: Statement = {
  name: 'platform.tell_live',
  text: `select pg_notify('rogatory_live', $1)`,
};

/** A statement with its values, to be sent together with others in one round trip. */
export interface PreparedQuery extends Statement {
  readonly values: unknown[];
}

/** What a step inside a transaction shares with every other step of it. */
interface Shared {
  readonly client: PoolClient;
  readonly driver: PostgresDriver;
  readonly events: DomainEvent[];
  readonly changes: Map<string, LiveChange>;
  manager: EntityManager | null;
}

/** A transaction begun on a connection of the pool; ended by exactly one commit or rollback. */
export class OpenTransaction implements Transaction {
  private constructor(
    readonly actor: Actor,
    readonly now: Temporal.Instant,
    private readonly shared: Shared,
  ) {}

  /**
   * Begins under the actor's row-level-security settings and runs `opening` in the same round trip.
   * Resolves to the transaction and the rows of the last statement of `opening`.
   */
  static async begin<T>(
    client: PoolClient,
    driver: PostgresDriver,
    actor: Actor,
    now: Temporal.Instant,
    opening: readonly PreparedQuery[],
  ): Promise<{ transaction: OpenTransaction; rows: T[] }> {
    // Pinned before the begin, so that a rollback leaves the connection as its memory says.
    const pinned = pinActor(client, actor);
    const begun = client.query('begin');
    const opened = opening.map((query) => client.query<T & object>(prepared(query)));
    const [answers] = await Promise.all([Promise.all(opened), begun, pinned]);
    const shared = { client, driver, events: [], changes: new Map(), manager: null };
    return {
      transaction: new OpenTransaction(actor, now, shared),
      rows: answers.at(-1)?.rows ?? [],
    };
  }

  get manager(): EntityManager {
    // Travels ahead of whatever the manager sends; lost with the connection, both fail.
    this.pin()?.catch(() => undefined);
    this.shared.manager ??= new OpenQueryRunner(this.shared.driver, this.shared.client).manager;
    return this.shared.manager;
  }

  async query<T>(statement: string | Statement, values: unknown[] = []): Promise<T[]> {
    const query = typeof statement === 'string' ? { text: statement } : prepared(statement);
    const pinned = this.pin();
    const answer = this.shared.client.query<T & object>({ ...query, values });
    const [result] = await Promise.all([answer, pinned]);
    return result.rows;
  }

  publish(event: DomainEvent): void {
    this.shared.events.push(event);
  }

  takeBack(type: string): DomainEvent[] {
    const { events } = this.shared;
    const taken = events.filter((event) => event.type === type);
    const left = events.filter((event) => event.type !== type);
    events.splice(0, events.length, ...left);
    return taken;
  }

  tell(change: LiveChange): void {
    const authorityIds = [...new Set(change.authorityIds)].sort();
    const { kind, fileId, personIds } = change;
    this.shared.changes.set(`${kind} ${fileId} ${authorityIds.join()} ${personIds?.join()}`, {
      authorityIds,
      kind,
      fileId,
      personIds,
    });
  }

  /**
   * Runs `work` as another actor of this transaction, under that actor's settings. Each side's
   * settings travel with its next statement, so that turns cost no round trip of their own.
   */
  async as<T>(
    actor: Actor,
    now: Temporal.Instant,
    work: (transaction: OpenTransaction) => Promise<T>,
  ): Promise<T> {
    const result = await work(new OpenTransaction(actor, now, this.shared));
    // A manager handed out before sends its statements by itself.
    if (this.shared.manager !== null) await this.pin();
    return result;
  }

  private pin(): Promise<unknown> | null {
    return pinActor(this.shared.client, this.actor);
  }

  /** Sends the last statements, the outbox rows and the live hints, and commits: one round trip. */
  async commit(closing: readonly PreparedQuery[]): Promise<void> {
    const { client, events, changes } = this.shared;
    const last = [
      ...closing,
      ...events.map((event) => ({
        ...enqueue,
        values: [event.type, event.key, JSON.stringify(event.payload), event.queue ?? null],
      })),
      ...[...changes.values()].map((change) => ({ ...notify, values: [JSON.stringify(change)] })),
    ];
    const sent = [this.pin(), ...last.map((query) => client.query(prepared(query)))];
    const ended = client.query('commit');
    const outcomes = await Promise.allSettled(sent);
    const { command } = await ended;
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    // PostgreSQL answers a commit of a broken transaction with a quiet rollback.
    if (command !== 'COMMIT') throw new Error(`The transaction ended with ${command}`);
  }

  /** Undoes everything. Safe to call when the connection is already lost. */
  async rollback(): Promise<void> {
    forgetPin(this.shared.client);
    await this.shared.client.query('rollback');
  }
}

function prepared<Q extends Statement>(query: Q): Q {
  return { ...query };
}
