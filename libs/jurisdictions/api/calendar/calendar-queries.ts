import { Injectable } from '@nestjs/common';
import { Clock, invalidInput } from '@rogatory/platform/api';
import {
  type CalendarCorrectionDto,
  type CalendarDto,
  calendarFieldProblems,
  type CalendarQueryDto,
} from '../../contract/index';
import { Calendars } from './calendars';
import { CorrectionMemory } from './correction-memory';
import { sourceOf } from './published-calendar';

/** Reads one year of a calendar. */
@Injectable()
export class CalendarQueries {
  constructor(
    private readonly calendars: Calendars,
    private readonly memory: CorrectionMemory,
    private readonly clock: Clock,
  ) {}

  /**
   * Refuses with 400 a year that the calendar does not cover and a region that does not exist. The
   * present year is that of the reader's zone (IANA).
   */
  year(jurisdiction: string, query: CalendarQueryDto, zone: string): CalendarDto {
    const region = query.region ?? null;
    const year = Number(query.year ?? this.clock.now().toZonedDateTimeISO(zone).year);
    if (region !== null && !this.calendars.isRegion(jurisdiction, region)) {
      const detail = 'No region of this jurisdiction (ISO 3166-2)';
      throw invalidInput([
        { pointer: '/region', code: calendarFieldProblems.regionUnknown, detail },
      ]);
    }
    const calendar = this.calendars.of(jurisdiction, region);
    const { fromYear, toYear } = calendar;
    if (year < fromYear || year > toYear) {
      const detail = `The calendar runs from ${fromYear} to ${toYear}`;
      throw invalidInput([{ pointer: '/year', code: calendarFieldProblems.yearOutside, detail }]);
    }
    return {
      ...calendar,
      year,
      source: sourceOf(jurisdiction),
      holidays: calendar.holidays.filter(({ date }) => date.startsWith(`${year}-`)),
      corrections: this.corrections(jurisdiction, region, year),
    };
  }

  private corrections(
    jurisdiction: string,
    region: string | null,
    year: number,
  ): readonly CalendarCorrectionDto[] {
    const rows = this.memory
      .of(jurisdiction, region)
      .filter(({ date }) => date.startsWith(`${year}-`));
    const last = new Map(rows.map((row) => [row.date, row.id]));
    return rows.map((row) => ({ ...row, superseded: last.get(row.date) !== row.id }));
  }
}
