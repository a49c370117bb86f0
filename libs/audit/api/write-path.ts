import { Injectable } from '@nestjs/common';
import {
  type CommandKey,
  correlationId,
  Database,
  Clock,
  OpenTransaction,
  type PreparedQuery,
  type Transaction,
  unprocessable,
} from '@rogatory/platform/api';
import { type Actor, platformProblems } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';

export interface AuditSubject {
  readonly type: string;
  readonly id: string;
}

/** What is done, by whom, to what. */
export interface WriteStep {
  readonly actor: Actor;
  /** `domain.verb`, e.g. `requests.submit`. */
  readonly action: string;
  /** A function where the id is known only after the work. */
  readonly subject: AuditSubject | (() => AuditSubject);
  /** Makes a repetition of the same command answer as the first did, without doing it again. */
  readonly command?: CommandKey;
  /** Identifiers and codes; never the text of a case. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** The present, where it is not the clock's: the demo tells the past. */
  readonly now?: Temporal.Instant;
}

interface KeptAnswer<T> {
  readonly fingerprint: string;
  readonly route: string;
  readonly result: T;
}

// The lock makes a second copy of the command wait for the first; it ends with the transaction. The
// lookup is a statement of its own because only a new statement sees what the first has committed.
const lockCommand = {
  name: 'audit.lock_command',
  text: `select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))`,
};
const findAnswer = {
  name: 'audit.find_answer',
  text: `select route, fingerprint, result from rogatory.idempotency
          where person_id = $1 and key = $2`,
};
const keepAnswer = {
  name: 'audit.keep_answer',
  text: `insert into rogatory.idempotency (person_id, key, route, fingerprint, result)
         values ($1, $2, $3, $4, $5::jsonb)`,
};
const appendEntry = {
  name: 'audit.append_entry',
  text: `insert into rogatory.audit_entry
           (id, at, authority_id, person_id, person_name, action, subject_type, subject_id, detail,
            correlation_id, token_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11)`,
};

/**
 * The one way to change anything: state, audit entry, outbox rows and live hints in one transaction
 * under the actor's row-level security. No audit entry, no change; no commit, no message.
 */
@Injectable()
export class WritePath {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in a transaction and records it. A command that was done before is not done again:
   * its kept answer is returned. The same key with another content is refused with 422.
   */
  async run<T>(step: WriteStep, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { actor, command } = step;
    const now = step.now ?? this.clock.now();
    const opening = command === undefined ? [] : claim(actor, command);
    return this.database.transact<KeptAnswer<unknown>, T>(actor, now, opening, async (tx, kept) => {
      const answer = kept[0];
      if (answer !== undefined && command !== undefined) {
        if (answers<T>(answer, command)) return { result: answer.result, closing: [] };
        throw unprocessable(platformProblems.idempotencyKeyReused);
      }
      const result = await work(tx);
      const closing = [entry(step, actor, now)];
      if (command !== undefined) closing.push(keep(actor, command, result));
      return { result, closing };
    });
  }

  /**
   * Records a further step inside an open transaction, possibly of another person or authority: it
   * commits or falls with the whole.
   */
  async runWithin<T>(
    tx: Transaction,
    step: WriteStep,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    if (!(tx instanceof OpenTransaction)) throw new Error('Not a transaction of the write path');
    const now = step.now ?? tx.now;
    return tx.as(step.actor, now, async (inner) => {
      const result = await work(inner);
      const { values, ...statement } = entry(step, step.actor, now);
      await inner.query(statement, values);
      return result;
    });
  }
}

function claim(actor: Actor, command: CommandKey): PreparedQuery[] {
  return [
    { ...lockCommand, values: [actor.personId, command.key] },
    { ...findAnswer, values: [actor.personId, command.key] },
  ];
}

/** Whether the kept answer belongs to this very command; then it has the command's type. */
function answers<T>(kept: KeptAnswer<unknown>, command: CommandKey): kept is KeptAnswer<T> {
  return kept.fingerprint === command.fingerprint && kept.route === command.route;
}

function keep(actor: Actor, command: CommandKey, result: unknown): PreparedQuery {
  const { key, route, fingerprint } = command;
  const json = result === undefined ? null : JSON.stringify(result);
  return { ...keepAnswer, values: [actor.personId, key, route, fingerprint, json] };
}

function entry(step: WriteStep, actor: Actor, now: Temporal.Instant): PreparedQuery {
  const subject = typeof step.subject === 'function' ? step.subject() : step.subject;
  return {
    ...appendEntry,
    values: [
      uuidv7(),
      now.toString(),
      actor.authorityId,
      actor.personId,
      actor.name,
      step.action,
      subject.type,
      subject.id,
      JSON.stringify(step.detail ?? {}),
      correlationId(),
      actor.system?.tokenId ?? null,
    ],
  };
}
