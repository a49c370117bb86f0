import type { EntityManager } from 'typeorm';
import type { Actor, LiveChange } from '../../contract/index';
import type { DomainEvent } from '../outbox/domain-event';
import type { Statement } from './statement';

/** The one transaction a use case works in. What it publishes and tells goes out with the commit. */
export interface Transaction {
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** Entities, for writes. */
  readonly manager: EntityManager;
  /** Rows of one statement on this transaction's connection; a named statement is prepared once. */
  query<T>(statement: string | Statement, values?: unknown[]): Promise<T[]>;
  /** Hands an event to the outbox of this transaction. */
  publish(event: DomainEvent): void;
  /** Takes back what was published of a type so far, to be seen to within this transaction. */
  takeBack(type: string): DomainEvent[];
  /** Tells open screens that something changed, once this transaction is committed. */
  tell(change: LiveChange): void;
}
