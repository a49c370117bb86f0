import { Injectable } from '@nestjs/common';
import { clocksOf, compileCalendar, usualHouseTargets } from '@rogatory/deadlines/rules';
import { timeLimits } from '@rogatory/instruments/api';
import { Calendars } from '@rogatory/jurisdictions/api';
import { FileClocks, type WorkedClocks } from '@rogatory/requests/api';
import type { ClockMoveDto } from '@rogatory/requests/contract';
import type { FileFacts, FileSides, FileSnapshot } from '@rogatory/requests/rules';

/** The dates of files, by the law and the calendars in memory. */
@Injectable()
export class DeadlinesOfFiles extends FileClocks {
  constructor(private readonly calendars: Calendars) {
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
      limitsOn: () => timeLimits,
      targets: usualHouseTargets,
    });
    return { clocks: worked.map(({ clock }) => clock), keptWith: () => [] };
  }

  movesOf(): Promise<ReadonlyMap<string, ClockMoveDto[]>> {
    return Promise.resolve(new Map());
  }
}
