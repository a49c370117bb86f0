import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import type { CommandKey } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { LawOverrideDto } from '../../contract/index';
import { assertSecondPerson, decide, openOverride } from './override-record';

/** A second administrator turns a proposed change of the law down. */
@Injectable()
export class RejectOverride {
  constructor(private readonly writing: WritePath) {}

  /** Refuses with 403 who proposed it (he withdraws it), with 409 what is decided already. */
  run(
    actor: Actor,
    id: string,
    note: string | null,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<LawOverrideDto> {
    const step = {
      actor,
      action: 'instruments.reject_override',
      subject: { type: 'law_override', id },
      ...options,
    };
    return this.writing.run(step, async (tx) => {
      const override = await openOverride(tx, id);
      assertSecondPerson(tx, override);
      return decide(tx, override, 'rejected', note);
    });
  }
}
