import { Injectable } from '@nestjs/common';
import { compileCalendar } from '@rogatory/deadlines/rules';
import { Calendars } from '@rogatory/jurisdictions/api';
import { Database } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { EscalationOfAuthority } from '../escalation/escalation-of-authority';
import { stagesOf, type RemindedClock, type ReminderStage } from '../../rules/index';
import { clocksMoved, clocksToRemind } from './reminder-statements';

/** A clock as it is kept beside its file. */
export type ClockToRemind = RemindedClock & {
  fileId: string;
  clockId: string;
  jurisdiction: string;
  region: string | null;
  measureCode: string | null;
  told: string[];
};

/** Names a clock of a file. */
export type MovedClock = { fileId: string; clockId: string };

/** Something about a clock that nobody has been told yet. */
export type DueReminder = { clock: ClockToRemind; stage: ReminderStage | 'moved' };

/** A stage that began longer ago is no reminder any more: its file stands on top of the desk. */
const reminderLife = { hours: 7 * 24 } as const;
/** No stage begins longer before or after an end than this: two working days among feast days. */
const before = { hours: 16 * 24 } as const;
const after = { hours: 50 * 24 } as const;
/** Only dates nearer than this are worth a word when they move. */
const nearMove = { hours: 30 * 24 } as const;

/** What is to be told about the clocks of one authority now. */
@Injectable()
export class DueReminders {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    private readonly escalation: EscalationOfAuthority,
  ) {}

  async of(actor: Actor, now: Temporal.Instant): Promise<DueReminder[]> {
    const escalation = await this.escalation.of(actor);
    const clocks = await this.database.read<ClockToRemind>(actor, clocksToRemind, [
      actor.authorityId,
      now.subtract(after).toString(),
      now.add(before).toString(),
    ]);
    return clocks.flatMap((clock) => {
      const calendar = compileCalendar(this.calendars.of(clock.jurisdiction, clock.region));
      return stagesOf(clock, escalation, calendar)
        .filter(({ stage, at }) => hasBegun(stage, at, clock, now) && !clock.told.includes(stage))
        .map(({ stage }): DueReminder => ({ clock, stage }));
    });
  }

  /** Of clocks that a calendar has moved those that are worth a word. */
  async moved(
    actor: Actor,
    clocks: readonly MovedClock[],
    now: Temporal.Instant,
  ): Promise<DueReminder[]> {
    const values = [JSON.stringify(clocks), now.add(nearMove).toString()];
    const near = await this.database.read<ClockToRemind>(actor, clocksMoved, values);
    return near.map((clock): DueReminder => ({ clock, stage: 'moved' }));
  }
}

/** Begun, not so long ago that it is no news, and, before the end, not yet overtaken by it. */
function hasBegun(
  stage: ReminderStage,
  at: Temporal.Instant,
  { due }: ClockToRemind,
  now: Temporal.Instant,
): boolean {
  if (Temporal.Instant.compare(at, now) > 0) return false;
  if (Temporal.Instant.compare(at.add(reminderLife), now) < 0) return false;
  return stage !== 'due_soon' || Temporal.Instant.compare(now, Temporal.Instant.from(due)) < 0;
}
