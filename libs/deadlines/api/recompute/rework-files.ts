import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Law } from '@rogatory/instruments/api';
import { OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { FileSchedules } from '@rogatory/requests/api';
import { deadlinesEvents } from '../../contract/index';
import { advanceReworking, holdReworking } from './recompute-statements';
import { TargetMemory } from '../house-targets/target-memory';
import { UpkeepActor } from './upkeep-actor';

const filesAtOnce = 200;

type Reworking = { afterFileId: string | null; endedAt: string | null };

/**
 * Works the clocks of an authority's files out anew, some files after the other. How far it has come
 * is kept with what was done, so that it goes on where it was broken off.
 */
@Injectable()
export class ReworkFiles extends OutboxHandler {
  readonly type = deadlinesEvents.filesToRework;

  constructor(
    private readonly writing: WritePath,
    private readonly schedules: FileSchedules,
    private readonly actors: UpkeepActor,
    private readonly targets: TargetMemory,
    private readonly law: Law,
  ) {
    super();
  }

  async handle({ payload }: DomainEvent): Promise<void> {
    const { reworkingId, authorityId } = payload;
    if (typeof reworkingId !== 'string' || typeof authorityId !== 'string') {
      throw new Error('The event names no authority');
    }
    // The announcement of new targets or another law may not have arrived here yet.
    await Promise.all([this.targets.reload(), this.law.reload()]);
    const actor = await this.actors.of(authorityId);
    const detail = { files: 0 };
    const subject = { type: 'authority', id: authorityId };
    const step = { actor, action: 'deadlines.rework', subject, detail };
    await this.writing.run(step, async (tx) => {
      const [reworking] = await tx.query<Reworking>(holdReworking, [reworkingId]);
      if (reworking === undefined || reworking.endedAt !== null) return;
      const { count, lastId } = await this.schedules.rework(tx, reworking.afterFileId, filesAtOnce);
      const endedAt = lastId === null ? tx.now.toString() : null;
      await tx.query(advanceReworking, [reworkingId, lastId, endedAt]);
      detail.files = count;
      if (lastId === null) return;
      const key = `rework:${reworkingId}:${lastId}`;
      tx.publish({ type: this.type, key, payload: { reworkingId, authorityId } });
    });
  }
}
