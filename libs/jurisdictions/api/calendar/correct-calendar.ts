import { Injectable } from '@nestjs/common';
import { WritePath } from '@rogatory/audit/api';
import {
  type CommandKey,
  invalidInput,
  ProblemError,
  type Transaction,
  unprocessable,
} from '@rogatory/platform/api';
import type { Actor, FieldProblem } from '@rogatory/platform/contract';
import { v7 as uuidv7 } from 'uuid';
import {
  type CalendarCorrected,
  type CalendarCorrectionDto,
  calendarFieldProblems,
  type CorrectCalendarDto,
  type Holiday,
  jurisdictionsEvents,
  jurisdictionsProblems,
} from '../../contract/index';
import { correctionChannel } from './calendar-listener';
import { Calendars } from './calendars';
import { correctionColumns, type CorrectionRow, dayCorrectionOf } from './correction-memory';
import { withCorrections } from './day-correction';
import { isCalendarDate } from './calendar-date';

/**
 * Puts a day into the own jurisdiction's calendar or takes one out of it, with the reason. A later
 * correction of the same day counts. What was computed with the calendar is told that it changed.
 */
@Injectable()
export class CorrectCalendar {
  constructor(
    private readonly writing: WritePath,
    private readonly calendars: Calendars,
  ) {}

  /**
   * Refuses with 403 another jurisdiction's calendar; with 400 a date, year or region that does not
   * exist; with 422 a day that is a holiday already, or is none.
   */
  async run(
    actor: Actor,
    jurisdiction: string,
    input: CorrectCalendarDto,
    options: { command?: CommandKey; now?: Temporal.Instant } = {},
  ): Promise<CalendarCorrectionDto> {
    if (actor.jurisdiction !== jurisdiction) {
      throw new ProblemError(403, jurisdictionsProblems.notOwnCalendar);
    }
    this.assertPossible(jurisdiction, input);
    const id = uuidv7();
    const { date, kind, region = null } = input;
    const step = {
      actor,
      action: 'jurisdictions.correct_calendar',
      subject: { type: 'calendar_correction', id },
      detail: { jurisdiction, region, date, kind },
      ...options,
    };
    const correction = await this.writing.run(step, (tx) => this.write(tx, id, input));
    await this.calendars.catchUp(correction.revision);
    return correction;
  }

  private assertPossible(jurisdiction: string, { date, region }: CorrectCalendarDto): void {
    const problems: FieldProblem[] = [];
    const known = region === undefined || this.isRegion(jurisdiction, region);
    if (!known) {
      problems.push({
        pointer: '/region',
        code: calendarFieldProblems.regionUnknown,
        detail: 'No region of this jurisdiction with holidays of its own',
      });
    }
    if (!isCalendarDate(date)) {
      problems.push({
        pointer: '/date',
        code: calendarFieldProblems.dateUnknown,
        detail: 'No day of the calendar',
      });
    } else {
      const { fromYear, toYear } = this.calendars.of(jurisdiction);
      const year = Number(date.slice(0, 4));
      if (year < fromYear || year > toYear) {
        problems.push({
          pointer: '/date',
          code: calendarFieldProblems.yearOutside,
          detail: `The calendar runs from ${fromYear} to ${toYear}`,
        });
      }
    }
    if (problems.length > 0) throw invalidInput(problems);
  }

  private isRegion(jurisdiction: string, region: string): boolean {
    return this.calendars.regionsOf(jurisdiction).some(({ code }) => code === region);
  }

  private async write(
    tx: Transaction,
    id: string,
    input: CorrectCalendarDto,
  ): Promise<CalendarCorrectionDto> {
    const { personId, name: personName, jurisdiction } = tx.actor;
    const { date, kind, name, reason, tentative = false, region = null } = input;
    // One correction of a jurisdiction after the other: each is judged by the calendar it changes.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `calendar ${jurisdiction}`,
    ]);
    assertNeeded(await this.dayBefore(tx, jurisdiction, region, date), input);
    const [row] = await tx.query<CorrectionRow>(
      `insert into calendar_correction (id, jurisdiction_code, region, date, kind, name, tentative,
         reason, person_id, person_name, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       returning ${correctionColumns}`,
      [
        id,
        jurisdiction,
        region,
        date,
        kind,
        name.trim(),
        kind === 'added' && tentative,
        reason.trim(),
        personId,
        personName,
        tx.now.toString(),
      ],
    );
    if (row === undefined) throw new Error('The correction was not kept');
    await tx.query(`select pg_notify($1, $2)`, [correctionChannel, jurisdiction]);
    const payload: CalendarCorrected = {
      jurisdiction,
      region,
      date,
      kind,
      correctionId: id,
      revision: row.revision,
    };
    tx.publish({ type: jurisdictionsEvents.calendarCorrected, key: id, payload });
    return { ...row, superseded: false };
  }

  /** What the calendar says of the day before this correction, as the transaction sees it. */
  private async dayBefore(
    tx: Transaction,
    jurisdiction: string,
    region: string | null,
    date: string,
  ): Promise<Holiday | undefined> {
    const rows = await tx.query<CorrectionRow>(
      `select ${correctionColumns} from calendar_correction
        where jurisdiction_code = $1 and date = $2 and (region is null or region = $3)
        order by revision`,
      [jurisdiction, date, region],
    );
    const { holidays } = this.calendars.publishedFor(jurisdiction, region);
    return withCorrections(
      holidays.filter((holiday) => holiday.date === date),
      rows.map(dayCorrectionOf),
    )[0];
  }
}

/** A tentative day may be added once more to say that it is certain now. */
function assertNeeded(
  before: Holiday | undefined,
  { kind, tentative = false }: CorrectCalendarDto,
): void {
  const confirms = before !== undefined && before.tentative && !tentative;
  if (kind === 'added' && before !== undefined && !confirms) {
    throw unprocessable(jurisdictionsProblems.holidayAlready, [
      {
        pointer: '/date',
        code: calendarFieldProblems.holidayAlready,
        detail: `The day is a holiday already: ${before.name}`,
      },
    ]);
  }
  if (kind === 'removed' && before === undefined) {
    throw unprocessable(jurisdictionsProblems.noHoliday, [
      { pointer: '/date', code: calendarFieldProblems.noHoliday, detail: 'The day is no holiday' },
    ]);
  }
}
