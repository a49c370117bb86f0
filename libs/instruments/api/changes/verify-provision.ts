import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { type CommandKey, invalidInput, unprocessable } from '@rogatory/platform/api';
import type { Actor, FieldProblem } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  instrumentsEvents,
  instrumentsProblems,
  type LawVerificationDto,
  type VerifyProvisionDto,
} from '../../contract/index';
import { statementAt } from '../../rules/index';
import { Law } from '../law';
import { lawChannel } from '../law-channel';
import { plainLaw } from '../law-readers';
import { dayExists, noSuchDay } from '../read-question';

/** Records that a lawyer has verified one statement of the law, with his name or office and the day. */
@Injectable()
export class VerifyProvision {
  constructor(
    private readonly writing: WritePath,
    private readonly law: Law,
  ) {}

  /** Refuses with 400 a day that does not exist or lies ahead, with 422 what is no statement. */
  async run(
    actor: Actor,
    input: VerifyProvisionDto,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<LawVerificationDto> {
    const { target, targetId, pointer, verifiedOn } = input;
    this.assertPast(verifiedOn);
    const statement = this.statementOf(input);
    const id = uuidv7();
    const verifiedBy = input.verifiedBy.trim();
    const step = {
      actor,
      action: 'instruments.verify_provision',
      subject: { type: 'law_verification', id },
      detail: { target, targetId, pointer, verifiedOn },
      ...options,
    };
    const recorded = await this.writing.run(step, async (tx): Promise<LawVerificationDto> => {
      const recordedAt = tx.now.toString();
      await tx.query(
        `insert into law_verification (id, target, target_id, pointer, statement, verified_by,
           verified_on, authority_id, recorded_by, recorded_by_name, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          target,
          targetId,
          pointer,
          statement,
          verifiedBy,
          verifiedOn,
          actor.authorityId,
          actor.personId,
          actor.name,
          recordedAt,
        ],
      );
      await tx.query(`select pg_notify($1, $2)`, [lawChannel, targetId]);
      tx.publish({
        type: instrumentsEvents.lawChanged,
        key: `law_changed:${id}`,
        payload: { changeId: id },
      });
      const recordedBy = actor.name;
      return {
        id,
        target,
        targetId,
        pointer,
        verifiedBy,
        verifiedOn,
        recordedBy,
        recordedAt,
        holds: true,
      };
    });
    await this.law.reload();
    return recorded;
  }

  private assertPast(verifiedOn: string): void {
    if (!dayExists(verifiedOn)) throw invalidInput([noSuchDay('/verifiedOn')]);
    // Somewhere the day is already one further than in UTC.
    const tomorrow = Temporal.PlainDate.from(this.law.today()).add({ days: 1 });
    if (Temporal.PlainDate.compare(verifiedOn, tomorrow) <= 0) return;
    const problem: FieldProblem = {
      pointer: '/verifiedOn',
      code: instrumentsProblems.verifiedInFuture,
      detail: 'The day of verification lies ahead',
    };
    throw invalidInput([problem]);
  }

  private statementOf({ target, targetId, pointer }: VerifyProvisionDto): string {
    const { instruments, timeLimits } = this.law.on(this.law.today());
    const laws = target === 'instrument' ? instruments : timeLimits;
    const current = laws.find(({ id }) => id === targetId);
    if (current === undefined) {
      throw unprocessable(instrumentsProblems.invalidLaw, [
        {
          pointer: '/targetId',
          code: instrumentsProblems.notFound,
          detail: 'No card or limit has this id today',
        },
      ]);
    }
    const statement = statementAt(plainLaw(current), pointer);
    if (statement !== null) return statement;
    throw unprocessable(instrumentsProblems.invalidLaw, [
      {
        pointer: '/pointer',
        code: instrumentsProblems.notAProvision,
        detail: 'Nothing with a source of its own is there to be verified',
      },
    ]);
  }
}
