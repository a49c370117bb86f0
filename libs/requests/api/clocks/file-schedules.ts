import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rogatory/platform/api';
import { nextClock, nextMove, type DeskClock } from '../../rules/index';
import { deskEntryRows, keptEntries, type DeskEntryRow } from '../desk/desk-entry-rows';
import { factsOfRow } from '../files/file-row';
import { clockColumns, type ListColumns } from '../files/list-columns';
import { sidesOf } from '../files/sides-columns';
import { readersOf, type ReadableFile } from '../request.policy';
import { FileClocks } from './file-clocks';
import {
  lockFiles,
  nextFiles,
  rescheduleFiles,
  type HeldRow,
  type ScheduledRow,
} from './schedule-statements';

/** A clock as another domain keeps it, with what decides which one a file shows first. */
export type ScheduledClock = DeskClock & { fileId: string };

/** The files a pass has seen. */
export type ReworkedFiles = {
  count: number;
  /** Where the next pass begins; null where this was the last. */
  lastId: string | null;
};

type Schedule = Pick<ListColumns, 'next_due' | 'next_clock'> & { id: string };

const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * Keeps the order of lists and desks in step when dates move without a step of anybody: a calendar was
 * corrected, a target changed, a date went by. The file's version stays: nothing was done to it.
 */
@Injectable()
export class FileSchedules {
  constructor(private readonly clocks: FileClocks) {}

  /**
   * Locks files against every other writer until the transaction ends; clocks of theirs that are
   * read afterwards are the last word. Files the actor may not know of are left out.
   */
  async hold(tx: Transaction, fileIds: readonly string[]): Promise<ReadonlyMap<string, HeldRow>> {
    const held = await tx.query<HeldRow>(lockFiles, [[...new Set(fileIds)].sort()]);
    return new Map(held.map((row) => [row.id, row]));
  }

  /**
   * Writes the clock to look at first of held files, given all of their clocks; tells open screens
   * of those whose clock is another now.
   */
  async reschedule(
    tx: Transaction,
    held: ReadonlyMap<string, HeldRow>,
    clocks: readonly ScheduledClock[],
  ): Promise<void> {
    const byFile = new Map<string, ScheduledClock[]>();
    for (const clock of clocks) {
      const others = byFile.get(clock.fileId);
      if (others === undefined) byFile.set(clock.fileId, [clock]);
      else others.push(clock);
    }
    const schedules = [...held].map(([id, { move }]) => ({
      id,
      ...clockColumns(nextClock(byFile.get(id) ?? [], move)),
    }));
    const entries = [...held.values()].flatMap((row) =>
      deskEntryRows(row, byFile.get(row.id) ?? []),
    );
    await this.write(tx, schedules, entries);
  }

  /**
   * Works the clocks of the actor's next files out anew and keeps them, in the order of the files'
   * keys after `lastId`.
   */
  async rework(tx: Transaction, lastId: string | null, limit: number): Promise<ReworkedFiles> {
    const values = [tx.actor.authorityId, lastId ?? beforeAll, limit];
    const rows = await tx.query<ScheduledRow>(nextFiles, values);
    const schedules: Schedule[] = [];
    const entries: DeskEntryRow[] = [];
    const kept = rows.flatMap((row) => {
      const { snapshot } = row;
      const worked = this.clocks.of(snapshot, factsOfRow(row), sidesOf(row, row), tx.now);
      const next = nextClock(worked.clocks, nextMove(snapshot).move);
      schedules.push({ id: row.id, ...clockColumns(next) });
      entries.push(...deskEntryRows(row, worked.clocks));
      return worked.keptWith(row);
    });
    await Promise.all(kept.map(({ values: given, ...statement }) => tx.query(statement, given)));
    await this.write(tx, schedules, entries);
    const last = rows.at(-1);
    return { count: rows.length, lastId: rows.length < limit ? null : (last?.id ?? null) };
  }

  private async write(
    tx: Transaction,
    schedules: readonly Schedule[],
    entries: readonly DeskEntryRow[],
  ): Promise<void> {
    if (schedules.length === 0) return;
    const fileIds = schedules.map(({ id }) => id);
    const { values, ...desks } = keptEntries(fileIds, entries);
    await tx.query(desks, values);
    const changed = await tx.query<ReadableFile>(rescheduleFiles, [JSON.stringify(schedules)]);
    // One hint for the lists, however many files: each screen reads again what it shows.
    const authorityIds = [...new Set(changed.flatMap((file) => readersOf(file, [])))];
    if (authorityIds.length > 0) tx.tell({ authorityIds, kind: 'desk' });
  }
}
