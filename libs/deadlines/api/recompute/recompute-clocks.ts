import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import { compileCalendar, endOf, type ClockTerms } from '@rogatory/deadlines/rules';
import { Calendars } from '@rogatory/jurisdictions/api';
import { Database, type DomainEvent, type Transaction } from '@rogatory/platform/api';
import { FileSchedules, type ScheduledClock } from '@rogatory/requests/api';
import { deadlinesEvents } from '../../contract/index';
import { dayColumns, endColumns, type ClockRow } from '../clocks/clock-row';
import { filesTouched, logMoves, moveClocks, openClocks } from './recompute-statements';
import { UpkeepActor } from './upkeep-actor';

/** A correction of a calendar, as clocks are concerned by it. */
export type Recomputation = {
  correctionId: string;
  jurisdiction: string;
  region: string | null;
  /** Calendar date that was added or removed. */
  day: string;
  revision: number;
};

/** An open clock; `terms` only where it is to be recomputed. */
type OpenClock = ScheduledClock &
  Pick<ClockRow, 'id' | 'jurisdiction' | 'region'> & {
    startedAt: string;
    terms: ClockTerms | null;
  };

type MovedColumns = Pick<
  ClockRow,
  | 'file_id'
  | 'id'
  | 'state'
  | 'due'
  | 'earlier'
  | 'later'
  | 'due_date'
  | 'act_by'
  | 'first_day'
  | 'last_day'
  | 'tentative'
  | 'calendar_revision'
>;

/** An end that moved, as it is logged. */
type Move = {
  file_id: string;
  clock_id: string;
  from_due: string;
  to_due: string;
  revision: number;
};

type TouchedFile = { fileId: string; clocks: number };

const clocksAtOnce = 1000;

/** Works clocks out with a calendar that was corrected, and logs what moved. */
@Injectable()
export class RecomputeClocks {
  constructor(
    private readonly database: Database,
    private readonly writing: WritePath,
    private readonly calendars: Calendars,
    private readonly schedules: FileSchedules,
    private readonly actors: UpkeepActor,
  ) {}

  /**
   * Recomputes the next clocks of an authority that a correction touches, and says whether there
   * may be more. A clock that was recomputed carries the calendar's revision and is not touched again,
   * so that the work can be broken off and taken up anywhere.
   */
  async next(correction: Recomputation, authorityId: string): Promise<boolean> {
    const actor = await this.actors.of(authorityId);
    await this.calendars.catchUp(correction.revision);
    const { jurisdiction, region, day, revision, correctionId } = correction;
    const stale = [jurisdiction, region, day, revision];
    const touched = await this.database.read<TouchedFile>(actor, filesTouched, [
      authorityId,
      ...stale,
      clocksAtOnce,
    ]);
    if (touched.length === 0) return false;
    const detail = { clocks: 0, moved: 0 };
    const subject = { type: 'calendar_correction', id: correctionId };
    const step = { actor, action: 'deadlines.recompute', subject, detail };
    await this.writing.run(step, async (tx) => {
      const fileIds = touched.map(({ fileId }) => fileId);
      const held = await this.schedules.hold(tx, fileIds);
      const open = await tx.query<OpenClock>(openClocks, [[...held.keys()], ...stale]);
      const { rows, moves } = this.recomputed(open, tx.now);
      await this.write(tx, correctionId, rows, moves);
      const movedFiles = new Set(moves.map(({ file_id }) => file_id));
      const moved = new Map([...held].filter(([id]) => movedFiles.has(id)));
      await this.schedules.reschedule(tx, moved, open);
      if (moves.length > 0) tx.publish(clocksMoved(correctionId, authorityId, moves));
      detail.clocks = rows.length;
      detail.moved = moves.length;
    });
    return touched.reduce((sum, { clocks }) => sum + clocks, 0) >= clocksAtOnce;
  }

  /** The clocks with terms by today's calendars; `open` is brought up to date as well. */
  private recomputed(open: OpenClock[], now: Temporal.Instant) {
    const rows: MovedColumns[] = [];
    const moves: Move[] = [];
    for (const clock of open) {
      if (clock.terms === null) continue;
      const calendar = this.calendars.of(clock.jurisdiction, clock.region);
      const end = endOf(clock.terms, clock.whose, compileCalendar(calendar));
      if (end === null) continue;
      const { fileId, id, due: before, zone, startedAt } = clock;
      clock.due = end.due;
      clock.state = stateAt(clock, now);
      rows.push({
        file_id: fileId,
        id,
        state: clock.state,
        ...endColumns(end),
        ...dayColumns(clock.terms, { ...end, zone, startedAt }),
        calendar_revision: calendar.revision,
      });
      if (Temporal.Instant.compare(before, end.due) === 0) continue;
      moves.push({
        file_id: fileId,
        clock_id: id,
        from_due: before,
        to_due: end.due,
        revision: calendar.revision,
      });
    }
    return { rows, moves };
  }

  private async write(
    tx: Transaction,
    correctionId: string,
    rows: readonly object[],
    moves: readonly object[],
  ): Promise<void> {
    const written = tx.query(moveClocks, [JSON.stringify(rows)]);
    const logged =
      moves.length === 0
        ? null
        : tx.query(logMoves, [JSON.stringify(moves), correctionId, tx.now.toString()]);
    await Promise.all([written, logged]);
  }
}

/** One pass touches a clock once, so its first tells passes of a correction apart. */
function clocksMoved(
  correctionId: string,
  authorityId: string,
  moves: readonly Move[],
): DomainEvent {
  const [first] = moves;
  return {
    type: deadlinesEvents.clocksMoved,
    key: `moved:${correctionId}:${authorityId}:${first?.file_id}:${first?.clock_id}`,
    payload: {
      authorityId,
      clocks: moves.map(({ file_id, clock_id }) => ({ fileId: file_id, clockId: clock_id })),
    },
  };
}

function stateAt({ state, due }: OpenClock, now: Temporal.Instant): OpenClock['state'] {
  if (state === 'suspended') return state;
  return Temporal.Instant.compare(now, due) >= 0 ? 'passed' : 'running';
}
