import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import type { LawOverrideDto, ProposeOverrideDto } from '../../contract/index';
import { JudgeChange } from './judge-change';
import { readChange } from './read-change';

/** Proposes a dated change of the law, or a bilateral treaty; it waits for a second administrator. */
@Injectable()
export class ProposeOverride {
  constructor(
    private readonly writing: WritePath,
    private readonly judge: JudgeChange,
  ) {}

  /** Refuses with 400 days that do not exist, with 422 what leaves no valid card or limit. */
  async run(
    actor: Actor,
    input: ProposeOverrideDto,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<LawOverrideDto> {
    const change = readChange(input);
    await this.judge.assertFits(change);
    const id = uuidv7();
    const { target, targetId, pointer, value, effectiveFrom, effectiveUntil } = change;
    const { source, confidence } = change;
    const reason = input.reason.trim();
    const step = {
      actor,
      action: 'instruments.propose_override',
      subject: { type: 'law_override', id },
      detail: { target, targetId, pointer, effectiveFrom, effectiveUntil },
      ...options,
    };
    return this.writing.run(step, async (tx): Promise<LawOverrideDto> => {
      await tx.query(
        `insert into law_override (id, target, target_id, pointer, value, effective_from,
           effective_until, reason, source, confidence, authority_id, proposed_by,
           proposed_by_name, proposed_at)
         values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          id,
          target,
          targetId,
          pointer,
          JSON.stringify(value),
          effectiveFrom,
          effectiveUntil,
          reason,
          source,
          confidence,
          actor.authorityId,
          actor.personId,
          actor.name,
          tx.now.toString(),
        ],
      );
      return {
        id,
        target,
        targetId,
        pointer,
        value,
        effectiveFrom,
        effectiveUntil,
        reason,
        source,
        confidence,
        state: 'proposed',
        proposedById: actor.personId,
        proposedBy: actor.name,
        proposedAt: tx.now.toString(),
        decidedBy: null,
        decidedAt: null,
        decisionNote: null,
      };
    });
  }
}
