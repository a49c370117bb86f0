import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Law } from '@rogatory/instruments/api';
import { instrumentsEvents } from '@rogatory/instruments/contract';
import { Database, OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { v5 as uuidv5 } from 'uuid';
import { deadlinesEvents } from '../../contract/index';
import { authoritiesWithRequests, beginReworking } from './recompute-statements';
import { UpkeepActor } from './upkeep-actor';

/** The law was changed, or a statement of it verified: every authority's clocks are worked out anew. */
@Injectable()
export class LawChanged extends OutboxHandler {
  readonly type = instrumentsEvents.lawChanged;

  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly law: Law,
    private readonly actors: UpkeepActor,
  ) {
    super();
  }

  async handle({ payload }: DomainEvent): Promise<void> {
    const { changeId } = payload;
    if (typeof changeId !== 'string') throw new Error('The event names no change of the law');
    await this.law.reload();
    const authorities = await this.database.read<{ id: string }>(null, authoritiesWithRequests, []);
    for (const { id } of authorities) await this.begin(changeId, id);
  }

  /** Begun once for each change, however often the event comes. */
  private async begin(changeId: string, authorityId: string): Promise<void> {
    const actor = await this.actors.of(authorityId);
    const reworkingId = uuidv5(authorityId, changeId);
    const subject = { type: 'law_change', id: changeId };
    const step = { actor, action: 'deadlines.begin_rework', subject };
    await this.writing.run(step, async (tx) => {
      await tx.query(beginReworking, [reworkingId, authorityId, 'law_changed', tx.now.toString()]);
      tx.publish({
        type: deadlinesEvents.filesToRework,
        key: `rework:${reworkingId}`,
        payload: { reworkingId, authorityId },
      });
    });
  }
}
