import { Injectable } from '@nestjs/common';
import { Database, OutboxHandler, type DomainEvent } from '@rogatory/platform/api';
import { deadlinesEvents } from '../../contract/index';
import { enqueue, findRecomputation } from './recompute-statements';
import { RecomputeClocks, type Recomputation } from './recompute-clocks';

/** So many batches are done at once; then others have their turn, and the queue sees it lives. */
const batchesOfOneTurn = 8;

/** Recomputes an authority's clocks in batches until none is left. */
@Injectable()
export class ClocksToRecompute extends OutboxHandler {
  readonly type = deadlinesEvents.clocksToRecompute;

  constructor(
    private readonly database: Database,
    private readonly recomputing: RecomputeClocks,
  ) {
    super();
  }

  async handle({ key, payload }: DomainEvent): Promise<void> {
    const { correctionId, authorityId } = payload;
    if (typeof authorityId !== 'string') throw new Error('The event names no authority');
    const [correction] = await this.database.read<Recomputation>(null, findRecomputation, [
      correctionId,
    ]);
    if (correction === undefined) throw new Error('The event names no correction');
    for (let batch = 0; batch < batchesOfOneTurn; batch += 1) {
      if (!(await this.recomputing.next(correction, authorityId))) return;
    }
    await this.database.read(null, enqueue, [this.type, `${key}+`, JSON.stringify(payload)]);
  }
}
