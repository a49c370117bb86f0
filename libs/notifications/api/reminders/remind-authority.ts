import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { Database, type Transaction } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { newsOfClock, partiesOf, type PartiesOfFile, type RemindedFile } from '../../rules/index';
import { PlanNotices, type AuthorityNotices, type Telling } from '../telling/plan-notices';
import { TellingActor } from '../telling/telling-actor';
import { WriteNotices } from '../telling/write-notices';
import { QueueDeliveries } from '../webhooks/queue-deliveries';
import { DueReminders, type DueReminder, type MovedClock } from './due-reminders';
import { claimReminders, countPassedDuty, filesToRemind } from './reminder-statements';

type FileRow = PartiesOfFile &
  Omit<RemindedFile, 'assigneeAuthorityId'> & {
    id: string;
    sealed: boolean;
    riskToLife: boolean;
    version: number;
    assignees: Record<string, string>;
  };

type Claim = { fileId: string; clockId: string; due: string; stage: string };

const atOnce = 100;

/** Tells the people of one authority, and those who work with it on its files, of their dates. */
@Injectable()
export class RemindAuthority {
  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly actors: TellingActor,
    private readonly reminders: DueReminders,
    private readonly planning: PlanNotices,
    private readonly notices: WriteNotices,
    private readonly deliveries: QueueDeliveries,
  ) {}

  /**
   * Tells what is due now. Whoever claims a reminder tells it in the same transaction, so that it is
   * told once by however many workers, and by the next one when a worker ends in between.
   */
  async run(authorityId: string, now: Temporal.Instant): Promise<void> {
    const actor = await this.actors.of(authorityId);
    await this.tellAll(actor, await this.reminders.of(actor, now), now);
  }

  /** Tells of dates that a corrected calendar has moved. */
  async runMoved(
    authorityId: string,
    clocks: readonly MovedClock[],
    now: Temporal.Instant,
  ): Promise<void> {
    const actor = await this.actors.of(authorityId);
    await this.tellAll(actor, await this.reminders.moved(actor, clocks, now), now);
  }

  private async tellAll(
    actor: Actor,
    due: readonly DueReminder[],
    now: Temporal.Instant,
  ): Promise<void> {
    for (let done = 0; done < due.length; done += atOnce) {
      await this.tell(actor, due.slice(done, done + atOnce), now);
    }
  }

  private async tell(
    actor: Actor,
    due: readonly DueReminder[],
    now: Temporal.Instant,
  ): Promise<void> {
    const fileIds = [...new Set(due.map(({ clock }) => clock.fileId))];
    const files = await this.database.read<FileRow>(actor, filesToRemind, [fileIds]);
    const known = due.flatMap((reminder) => {
      const file = files.find(({ id }) => id === reminder.clock.fileId);
      return file === undefined ? [] : [{ reminder, file }];
    });
    if (known.length === 0) return;
    const planned = await this.planning.of(known.flatMap((one) => telling(one, now)));
    const nothingNew = new NothingNew();
    const detail = { reminders: 0, notices: 0 };
    const subject = { type: 'authority', id: actor.authorityId };
    const step = { actor, action: 'notifications.remind', subject, detail, now };
    try {
      await this.writing.run(step, async (tx) => {
        const claimed = await this.claim(tx, known);
        if (claimed.size === 0) throw nothingNew;
        detail.reminders = claimed.size;
        detail.notices = await this.write(tx, planned, claimed);
        const ours = known.filter(({ reminder }) => claimed.has(keyOf(reminder)));
        await this.deliver(tx, ours);
        await this.countDuties(tx, ours, now);
      });
    } catch (error) {
      if (error !== nothingNew) throw error;
    }
  }

  private async claim(
    tx: Transaction,
    known: readonly { reminder: DueReminder }[],
  ): Promise<Set<string>> {
    const rows = known.map(({ reminder: { clock, stage } }) => ({
      file_id: clock.fileId,
      clock_id: clock.clockId,
      due: clock.due,
      stage,
    }));
    const values = [JSON.stringify(rows), tx.actor.authorityId, tx.now.toString()];
    const claimed = await tx.query<Claim>(claimReminders, values);
    return new Set(
      claimed.map(({ fileId, clockId, due: end, stage }) => keyFor(fileId, clockId, end, stage)),
    );
  }

  private async write(
    tx: Transaction,
    planned: readonly AuthorityNotices[],
    claimed: ReadonlySet<string>,
  ): Promise<number> {
    let written = 0;
    for (const { actor, notices } of planned) {
      const ours = notices.filter(({ row }) => claimed.has(row.key));
      if (ours.length === 0) continue;
      if (actor.authorityId === tx.actor.authorityId) {
        written += await this.notices.run(tx, ours);
        continue;
      }
      const subject = { type: 'authority', id: actor.authorityId };
      const step = { actor, action: 'notifications.remind', subject };
      written += await this.writing.runWithin(tx, step, (inner) => this.notices.run(inner, ours));
    }
    return written;
  }

  private async deliver(
    tx: Transaction,
    ours: readonly { reminder: DueReminder; file: FileRow }[],
  ): Promise<void> {
    const told = ours.flatMap(({ reminder, file }) => {
      const { stage, clock } = reminder;
      if (stage !== 'due_soon' && stage !== 'passed') return [];
      const facts = { version: file.version, act: clock.act, at: tx.now.toString() };
      return [{ key: keyOf(reminder), type: `date.${stage}`, fileId: file.id, facts }];
    });
    await this.deliveries.run(tx, told);
  }

  /** For the network's secretariat a figure is counted; never one of a sealed request. */
  private async countDuties(
    tx: Transaction,
    ours: readonly { reminder: DueReminder; file: FileRow }[],
    now: Temporal.Instant,
  ): Promise<void> {
    const today = now.toZonedDateTimeISO('UTC').toPlainDate();
    const week = today.subtract({ days: today.dayOfWeek - 1 }).toString();
    for (const { reminder, file } of ours) {
      if (reminder.stage !== 'secretariat' || file.sealed) continue;
      await tx.query(countPassedDuty, [tx.actor.jurisdiction, week]);
    }
  }
}

function telling(
  { reminder, file }: { reminder: DueReminder; file: FileRow },
  now: Temporal.Instant,
): Telling[] {
  const { clock, stage } = reminder;
  if (stage === 'secretariat') return [];
  const { measureCode, due, zone, wholeDay } = clock;
  const assigneeAuthorityId = measureCode === null ? null : (file.assignees[measureCode] ?? null);
  const news =
    stage === 'moved'
      ? {
          ...newsOfClock(clock, 'due_soon', { ...file, assigneeAuthorityId }),
          cause: 'date_moved' as const,
        }
      : newsOfClock(clock, stage, { ...file, assigneeAuthorityId });
  return [
    {
      key: keyOf(reminder),
      news: [news],
      parties: partiesOf(file),
      subject: {
        fileId: file.id,
        measureCode,
        due,
        zone,
        wholeDay,
        figure: null,
        urgent: file.riskToLife,
      },
      byPersonId: null,
      now,
    },
  ];
}

function keyOf({ clock, stage }: DueReminder): string {
  return keyFor(clock.fileId, clock.clockId, clock.due, stage);
}

function keyFor(fileId: string, clockId: string, due: string, stage: string): string {
  return `date:${fileId}:${clockId}:${Temporal.Instant.from(due).toString()}:${stage}`;
}

/** Another worker was faster. */
class NothingNew extends Error {}
