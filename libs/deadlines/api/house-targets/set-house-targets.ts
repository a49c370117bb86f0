import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import {
  preconditionFailed,
  unprocessable,
  type CommandKey,
  type Transaction,
} from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  deadlinesErrors,
  deadlinesEvents,
  type HouseTargetsDto,
  type SetHouseTargetsDto,
} from '../../contract/index';
import { beginReworking } from '../recompute/recompute-statements';
import { shownTargets } from './house-target-queries';
import { targetChannel, TargetMemory } from './target-memory';
import {
  announceTargets,
  currentTargets,
  insertTargets,
  lockTargets,
  type TargetRow,
} from './target-statements';

/** An authority sets its own targets. */
@Injectable()
export class SetHouseTargets {
  constructor(
    private readonly writing: WritePath,
    private readonly memory: TargetMemory,
  ) {}

  /**
   * Sets the targets; dates that run are worked out anew with them, what was met before stays as it
   * was. Throws 412 when they have changed since the caller read them, 422 when the reminders do not
   * follow one another.
   */
  async run(
    actor: Actor,
    targets: SetHouseTargetsDto,
    options: { version?: number; command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<HouseTargetsDto> {
    refuseUnordered(targets);
    const { version, command, now } = options;
    const step = {
      actor,
      action: 'deadlines.set_house_targets',
      subject: { type: 'authority', id: actor.authorityId },
      detail: { ...targets },
      command,
      now,
    };
    const set = await this.writing.run(step, (tx) => this.write(tx, targets, version));
    await this.memory.reload();
    return set;
  }

  private async write(
    tx: Transaction,
    targets: SetHouseTargetsDto,
    version: number | undefined,
  ): Promise<HouseTargetsDto> {
    const { authorityId, personId, name } = tx.actor;
    await tx.query(lockTargets, [authorityId]);
    const [before] = await tx.query<TargetRow>(currentTargets, [authorityId]);
    const known = before?.number ?? 0;
    if (version !== undefined && version !== known) throw preconditionFailed();
    const number = known + 1;
    const setAt = tx.now.toString();
    const { acknowledgeWorkingDays, legalViewDays, statusNoteDays, chaseDays } = targets;
    const reworkingId = uuidv7();
    await Promise.all([
      tx.query(insertTargets, [
        authorityId,
        number,
        acknowledgeWorkingDays,
        legalViewDays,
        statusNoteDays,
        chaseDays,
        personId,
        name,
        setAt,
      ]),
      tx.query(beginReworking, [reworkingId, authorityId, 'house_targets_changed', setAt]),
      tx.query(announceTargets, [targetChannel, authorityId]),
    ]);
    tx.publish({
      type: deadlinesEvents.filesToRework,
      key: `rework:${reworkingId}`,
      payload: { reworkingId, authorityId },
    });
    return shownTargets({ ...targets, number, setBy: name, setAt });
  }
}

function refuseUnordered({ chaseDays }: SetHouseTargetsDto): void {
  const misplaced = chaseDays.findIndex((days, index) => days <= (chaseDays[index - 1] ?? 0));
  if (misplaced < 0) return;
  throw unprocessable(deadlinesErrors.invalidTargets, [
    {
      pointer: `/chaseDays/${misplaced}`,
      code: deadlinesErrors.notAscending,
      detail: 'Must come after the reminder before it',
    },
  ]);
}
