import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { type CommandKey, forbidden } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { instrumentsProblems, type LawOverrideDto } from '../../contract/index';
import { decide, openOverride } from './override-record';

/** Who proposed a change of the law takes it back before anybody decides. */
@Injectable()
export class WithdrawOverride {
  constructor(private readonly writing: WritePath) {}

  /** Refuses with 403 anybody else, with 409 what is decided already. */
  run(
    actor: Actor,
    id: string,
    note: string | null,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<LawOverrideDto> {
    const step = {
      actor,
      action: 'instruments.withdraw_override',
      subject: { type: 'law_override', id },
      ...options,
    };
    return this.writing.run(step, async (tx) => {
      const override = await openOverride(tx, id);
      if (override.proposedById !== actor.personId) {
        throw forbidden(instrumentsProblems.ownProposalOnly);
      }
      return decide(tx, override, 'withdrawn', note);
    });
  }
}
