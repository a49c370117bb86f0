import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Actor } from '../../contract/index';
import { OpenTransaction, type PreparedQuery } from './open-transaction';
import { pinActor } from './pinned-settings';
import type { Statement } from './statement';

/**
 * Hand-shaped reads on the driver's pool, and the beginning of write transactions. Every connection
 * speaks for one actor at a time; without an actor row-level security shows no case data at all.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: Pool;
  private readonly driver: PostgresDriver;

  constructor(private readonly source: DataSource) {
    if (!(source.driver instanceof PostgresDriver)) throw new Error('PostgreSQL is required');
    this.driver = source.driver;
    this.pool = this.driver.master;
    // The statement that a lost connection cut short rejects; the event beside it must end no process.
    const heard = new WeakSet<object>();
    this.pool.on('acquire', (client) => {
      if (heard.has(client)) return;
      heard.add(client);
      client.on('error', () => undefined);
    });
  }

  /** Rows of one named prepared statement, seen with the actor's eyes. */
  async read<T>(actor: Actor | null, statement: Statement, values: unknown[]): Promise<T[]> {
    const client = await this.pool.connect();
    let broken: unknown;
    try {
      const pinned = pinActor(client, actor);
      const query = { name: statement.name, text: statement.text, values };
      const [result] = await Promise.all([client.query<T & object>(query), pinned]);
      return result.rows;
    } catch (error) {
      broken = error;
      throw error;
    } finally {
      client.release(connectionLost(broken));
    }
  }

  /**
   * One transaction as the actor, committed when `work` resolves and undone when it rejects. For the
   * audited write path only; a use case writes through `WritePath`.
   */
  async transact<O, T>(
    actor: Actor,
    now: Temporal.Instant,
    opening: readonly PreparedQuery[],
    work: (
      transaction: OpenTransaction,
      opened: readonly O[],
    ) => Promise<{ result: T; closing: readonly PreparedQuery[] }>,
  ): Promise<T> {
    const client = await this.pool.connect();
    let broken: unknown;
    try {
      return await this.inside(client, actor, now, opening, work);
    } catch (error) {
      broken = error;
      throw error;
    } finally {
      client.release(connectionLost(broken));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async inside<O, T>(
    client: PoolClient,
    actor: Actor,
    now: Temporal.Instant,
    opening: readonly PreparedQuery[],
    work: (
      transaction: OpenTransaction,
      opened: readonly O[],
    ) => Promise<{ result: T; closing: readonly PreparedQuery[] }>,
  ): Promise<T> {
    const begun = OpenTransaction.begin<O>(client, this.driver, actor, now, opening);
    const { transaction, rows } = await begun.catch(async (error: unknown) => {
      await client.query('rollback').catch(() => undefined);
      throw error;
    });
    try {
      const { result, closing } = await work(transaction, rows);
      await transaction.commit(closing);
      return result;
    } catch (error) {
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  }
}

/** True when the connection must not go back to the pool: anything but an answer of PostgreSQL. */
function connectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = 'driverError' in error ? error.driverError : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const isConnectionCode = typeof code === 'string' && /^(08|57P)/.test(code);
  const isSocketCode = typeof code === 'string' && /^E[A-Z]+$/.test(code);
  return isConnectionCode || isSocketCode || error.message.startsWith('Connection terminated');
}
