import { Injectable } from '@nestjs/common';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import { recentRecomputations } from './recompute-statements';
import type { Recomputation } from './recompute-clocks';
import { SpreadRecomputation } from './spread-recomputation';

/** As long as this a process may have worked with the calendar as it was before a correction. */
const doubtful = { hours: 1 } as const;

/**
 * Looks for clocks that somebody wrote by an old calendar while, or shortly after, a correction was
 * worked in.
 */
@Injectable()
export class LookAgain extends RecurringTask {
  readonly name = 'deadlines.look_again';
  readonly schedule = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly spreading: SpreadRecomputation,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const recent = await this.database.read<Recomputation>(null, recentRecomputations, [
      now.subtract(doubtful).toString(),
    ]);
    const minute = now.round({ smallestUnit: 'minute', roundingMode: 'trunc' }).toString();
    for (const correction of recent) await this.spreading.run(correction, minute);
  }
}
