import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Clock, Database, RecurringTask } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { FileSchedules, type ScheduledClock } from '@rogatory/requests/api';
import {
  authoritiesOverdue,
  filesWithEndedTime,
  openClocksAsTheyAre,
  passClocks,
} from './recompute-statements';
import { UpkeepActor } from './upkeep-actor';

const clocksAtOnce = 500;

/**
 * Marks the clocks whose time has gone by, and lets their files show what is due next. No timer
 * waits for a date: whatever is late is found here, however long no worker ran.
 */
@Injectable()
export class PassClocks extends RecurringTask {
  readonly name = 'deadlines.pass_clocks';
  readonly schedule = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly writing: WritePath,
    private readonly schedules: FileSchedules,
    private readonly actors: UpkeepActor,
  ) {
    super();
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const overdue = await this.database.read<{ authorityId: string }>(null, authoritiesOverdue, [
      now.toString(),
    ]);
    for (const { authorityId } of overdue) {
      const actor = await this.actors.of(authorityId);
      while (await this.passSome(actor, now)) continue;
    }
  }

  /** Passes some clocks of one authority; resolves to whether there were any. */
  private async passSome(actor: Actor, now: Temporal.Instant): Promise<boolean> {
    const { authorityId } = actor;
    const at = now.toString();
    const values = [authorityId, at, clocksAtOnce];
    const ended = await this.database.read<{ fileId: string }>(actor, filesWithEndedTime, values);
    if (ended.length === 0) return false;
    const detail = { files: 0 };
    const subject = { type: 'authority', id: authorityId };
    await this.writing.run(
      { actor, action: 'deadlines.pass', subject, detail, now },
      async (tx) => {
        const fileIds = ended.map(({ fileId }) => fileId);
        const held = await this.schedules.hold(tx, fileIds);
        await tx.query(passClocks, [[...held.keys()], at]);
        const open = await tx.query<ScheduledClock>(openClocksAsTheyAre, [[...held.keys()]]);
        await this.schedules.reschedule(tx, held, open);
        detail.files = held.size;
      },
    );
    return true;
  }
}
