import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { instrumentsEvents, type LawOverrideDto } from '../../contract/index';
import { Law } from '../law';
import { JudgeChange } from './judge-change';
import { assertSecondPerson, decide, openOverride } from './override-record';

/** A second administrator puts a proposed change of the law into effect, from its first day on. */
@Injectable()
export class ApproveOverride {
  constructor(
    private readonly writing: WritePath,
    private readonly judge: JudgeChange,
    private readonly law: Law,
  ) {}

  /**
   * Refuses with 403 who proposed it, with 409 what is decided already, with 422 what no longer fits
   * because the law has changed since.
   */
  async run(
    actor: Actor,
    id: string,
    note: string | null,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<LawOverrideDto> {
    const step = {
      actor,
      action: 'instruments.approve_override',
      subject: { type: 'law_override', id },
      ...options,
    };
    const decided = await this.writing.run(step, async (tx) => {
      const override = await openOverride(tx, id);
      assertSecondPerson(tx, override);
      await this.judge.assertFits(override);
      tx.publish({
        type: instrumentsEvents.lawChanged,
        key: `law_changed:${id}`,
        payload: { changeId: id },
      });
      return decide(tx, override, 'approved', note);
    });
    await this.law.reload();
    return decided;
  }
}
