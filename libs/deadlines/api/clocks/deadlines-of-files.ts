import { Injectable } from '@nestjs/common';
import { clocksOf, compileCalendar, type FileClock } from '@rogatory/deadlines/rules';
import { Law } from '@rogatory/instruments/api';
import { Calendars } from '@rogatory/jurisdictions/api';
import { Database, type PreparedQuery } from '@rogatory/platform/api';
import type { Actor } from '@rogatory/platform/contract';
import { FileClocks, type ClockedFile, type WorkedClocks } from '@rogatory/requests/api';
import type { ClockMoveDto } from '@rogatory/requests/contract';
import type { FileFacts, FileSides, FileSnapshot } from '@rogatory/requests/rules';
import { TargetMemory } from '../house-targets/target-memory';
import { clockRow } from './clock-row';
import { keepClocks, movesOfFile } from './clock-statements';

/** The dates of files, by the law and the calendars in memory; kept in `clock`. */
@Injectable()
export class DeadlinesOfFiles extends FileClocks {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    private readonly law: Law,
    private readonly targets: TargetMemory,
  ) {
    super();
  }

  of(
    snapshot: FileSnapshot,
    facts: FileFacts,
    sides: FileSides,
    now: Temporal.Instant | null,
  ): WorkedClocks {
    const worked = clocksOf(snapshot, facts, sides, now, {
      calendarOf: ({ jurisdiction, region }) =>
        compileCalendar(this.calendars.of(jurisdiction, region)),
      limitsOn: (date) => this.law.on(date).timeLimits,
      targetsAt: (at) => this.targets.of(sides.own.authorityId, at),
    });
    return {
      clocks: worked.map(({ clock }) => clock),
      keptWith: (file) => [this.kept(file, worked, now)],
    };
  }

  async movesOf(
    actor: Actor,
    fileId: string,
    { own, theirs }: FileSides,
  ): Promise<ReadonlyMap<string, ClockMoveDto[]>> {
    // What no correction has ever touched cannot have moved: most pages are spared the question.
    const corrected = [own, theirs].some(
      ({ jurisdiction, region }) => this.calendars.of(jurisdiction, region).revision > 0,
    );
    if (!corrected) return new Map();
    const rows = await this.database.read<ClockMoveDto & { clockId: string }>(actor, movesOfFile, [
      fileId,
    ]);
    const moves = new Map<string, ClockMoveDto[]>();
    for (const { clockId, ...move } of rows) {
      moves.set(clockId, [...(moves.get(clockId) ?? []), move]);
    }
    return moves;
  }

  private kept(
    file: ClockedFile,
    worked: readonly FileClock[],
    now: Temporal.Instant | null,
  ): PreparedQuery {
    const rows = worked.map((one) => {
      const { jurisdiction, region } = one.plan.side;
      return clockRow(file, one, this.calendars.of(jurisdiction, region).revision);
    });
    return { ...keepClocks, values: [file.id, JSON.stringify(rows), now?.toString() ?? null] };
  }
}
