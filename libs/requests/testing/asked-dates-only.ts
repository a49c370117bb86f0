import { FileClocks, type WorkedClocks } from '../api/index';
import type { ClockDto, ClockMoveDto } from '../contract/index';
import {
  dateExists,
  hasEnded,
  requestedSide,
  type FileFacts,
  type FileSides,
  type FileSnapshot,
} from '../rules/index';

/**
 * The dates that a request itself names, and none that any law or house sets: what requests can be
 * tested with where the domain of deadlines is not.
 */
export class AskedDatesOnly extends FileClocks {
  of(
    snapshot: FileSnapshot,
    _facts: FileFacts,
    sides: FileSides,
    now: Temporal.Instant | null,
  ): WorkedClocks {
    const { zone } = requestedSide(snapshot.direction, sides);
    const outgoing = snapshot.direction === 'outgoing';
    const clocks = snapshot.measures.flatMap((measure) => {
      const { code, wantedBy } = measure;
      if (wantedBy === null || !dateExists(wantedBy)) return [];
      const { due, dueDate } = endOf(wantedBy, zone);
      const ended = hasEnded(measure) || snapshot.closedAt !== null;
      const passed = now !== null && Temporal.Instant.compare(now, due) >= 0;
      const asked: ClockDto = {
        id: `asked:${code}`,
        act: outgoing ? 'await_execution' : 'execute_measures',
        kind: outgoing ? 'asked_by_us' : 'asked_by_them',
        nature: 'TARGET',
        timeLimit: 'T33',
        law: null,
        measureCode: code,
        startedAt: snapshot.receivedAt ?? snapshot.transmittedAt ?? snapshot.draftedAt ?? due,
        due,
        wholeDay: !wantedBy.includes('T'),
        dueDate,
        actBy: null,
        earlier: due,
        later: due,
        zone,
        whose: outgoing && snapshot.transmittedAt !== null ? 'them' : 'us',
        state: ended ? 'met' : passed ? 'passed' : 'running',
        extended: false,
        suspensions: [],
        tentative: false,
        toBeVerified: false,
        breach: false,
        endedAt: measure.endedAt ?? snapshot.closedAt,
        lapse: null,
        steps: [],
        warnings: [],
        moves: [],
      };
      return [asked];
    });
    return { clocks, keptWith: () => [] };
  }

  movesOf(): Promise<ReadonlyMap<string, ClockMoveDto[]>> {
    return Promise.resolve(new Map());
  }
}

function endOf(wantedBy: string, zone: string): { due: string; dueDate: string } {
  if (wantedBy.includes('T')) {
    const instant = Temporal.Instant.from(wantedBy);
    const dueDate = instant.toZonedDateTimeISO(zone).toPlainDate().toString();
    return { due: instant.toString(), dueDate };
  }
  const nextDay = Temporal.PlainDate.from(wantedBy).add({ days: 1 });
  return { due: nextDay.toZonedDateTime(zone).toInstant().toString(), dueDate: wantedBy };
}
