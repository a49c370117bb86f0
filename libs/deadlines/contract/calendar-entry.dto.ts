import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { timeLimitNatures, type TimeLimitNature } from '@rogatory/instruments/contract';
import {
  clockActs,
  clockKinds,
  directions,
  moves,
  type ClockAct,
  type ClockKind,
  type Direction,
  type Move,
} from '@rogatory/requests/contract';

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** Query of GET /deadlines/entries: calendar dates, both included, at most 400 days apart. */
export class CalendarEntriesQueryDto {
  @Matches(calendarDate) from!: string;
  @Matches(calendarDate) to!: string;
}

/** A date that runs on a request the own authority works on. Carries no case content. */
export class CalendarEntryDto {
  @IsUUID() fileId!: string;
  @IsString() reference!: string;
  /** ISO 3166-1 alpha-2; empty while no addressee is named. */
  @IsString() counterpartJurisdiction!: string;
  @IsIn(directions) direction!: Direction;
  @IsIn(clockActs) act!: ClockAct;
  @IsIn(clockKinds) kind!: ClockKind;
  @IsIn(timeLimitNatures) nature!: TimeLimitNature;
  /** The last day that counts, YYYY-MM-DD in `zone`. */
  @IsString() dueDate!: string;
  @IsISO8601() due!: string;
  @IsBoolean() wholeDay!: boolean;
  @IsString() zone!: string;
  @IsIn(moves) whose!: Move;
  @IsOptional() @IsString() measureCode!: string | null;
}

/** GET /deadlines/entries: in the order in which they end. */
export class CalendarEntriesDto {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CalendarEntryDto)
  entries!: CalendarEntryDto[];
  /** True where more dates end in this time than are listed. */
  @IsBoolean() more!: boolean;
}
