import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { type CommandKey, forbidden, notFound, preconditionFailed } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { absenceProblems, mayEnterForOthers } from '../../contract/index';

interface Ending {
  readonly personId: string;
  readonly version: number;
}

/** Ends an absence now, or calls off one that has not begun. */
@Injectable()
export class EndAbsence {
  constructor(private readonly writing: WritePath) {}

  /** Throws 404 for none, or one that has ended; 403 for a colleague's; 412 for a stale version. */
  async run(actor: Actor, id: string, version: number, command?: CommandKey): Promise<void> {
    const subject = { type: 'absence', id };
    const step = { actor, action: 'identity.end_absence', subject, command };
    await this.writing.run(step, async (tx) => {
      const now = tx.now.toString();
      const [absence] = await tx.query<Ending>(
        `select person_id as "personId", version from absence
          where id = $1 and authority_id = $2 and ends_at > $3 for update`,
        [id, actor.authorityId, now],
      );
      if (absence === undefined) throw notFound(absenceProblems.notFound);
      const own = absence.personId === actor.personId;
      if (!own && !mayEnterForOthers(actor.roles)) throw forbidden(absenceProblems.notYours);
      if (absence.version !== version) throw preconditionFailed();
      await tx.query(
        `update absence set ends_at = greatest(starts_at, $2::timestamptz), version = version + 1
          where id = $1`,
        [id, now],
      );
      tx.tell({ authorityIds: [actor.authorityId], kind: 'desk' });
    });
  }
}
