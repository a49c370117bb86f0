import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import {
  Database,
  preconditionFailed,
  type CommandKey,
  type Statement,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import type { EscalationDto, SetEscalationDto } from '../../contract/index';
import { usualEscalation } from '../../rules/index';

const columns = `head, head_after_working_days as "headAfterWorkingDays", secretariat,
  secretariat_after_working_days as "secretariatAfterWorkingDays", version`;

const findEscalation: Statement = {
  name: 'notifications.find_escalation',
  text: `select ${columns} from escalation where authority_id = $1`,
};

/** Two who set it for the first time at once must not both believe to be the first. */
const lockEscalation: Statement = {
  name: 'notifications.lock_escalation',
  text: `select pg_advisory_xact_lock(hashtextextended('escalation ' || $1, 0))`,
};

const keepEscalation: Statement = {
  name: 'notifications.keep_escalation',
  text: `insert into escalation (authority_id, head, head_after_working_days, secretariat,
      secretariat_after_working_days, version, set_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (authority_id) do update set head = excluded.head,
      head_after_working_days = excluded.head_after_working_days,
      secretariat = excluded.secretariat,
      secretariat_after_working_days = excluded.secretariat_after_working_days,
      version = excluded.version, set_at = excluded.set_at`,
};

/** Who beside the responsible person hears of dates that went by, authority by authority. */
@Injectable()
export class EscalationOfAuthority {
  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
  ) {}

  async of(actor: Actor): Promise<EscalationDto> {
    const { authorityId } = actor;
    const [found] = await this.database.read<EscalationDto>(actor, findEscalation, [authorityId]);
    return found ?? { ...usualEscalation, version: 0 };
  }

  /** Throws 412 when it was set anew since the caller read it. */
  set(
    actor: Actor,
    wanted: SetEscalationDto,
    options: { version: number; command: CommandKey },
  ): Promise<EscalationDto> {
    const { authorityId } = actor;
    const { command, version } = options;
    const subject = { type: 'authority', id: authorityId };
    const detail = { ...wanted };
    const step = { actor, action: 'notifications.set_escalation', subject, detail, command };
    return this.writing.run(step, async (tx) => {
      await tx.query(lockEscalation, [authorityId]);
      const [before] = await tx.query<EscalationDto>(findEscalation, [authorityId]);
      if ((before?.version ?? 0) !== version) throw preconditionFailed();
      const { head, headAfterWorkingDays, secretariat, secretariatAfterWorkingDays } = wanted;
      const kept = { head, headAfterWorkingDays, secretariat, secretariatAfterWorkingDays };
      const values = Object.values(kept);
      const at = tx.now.toString();
      await tx.query(keepEscalation, [authorityId, ...values, version + 1, at]);
      return { ...kept, version: version + 1 };
    });
  }
}
