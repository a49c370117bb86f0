import {
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
} from 'class-validator';

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Query of GET /absences. */
export class AbsencesQueryDto {
  /** Only this person's. */
  @IsOptional() @IsUUID() personId?: string;
}

/** Somebody will be away: from the beginning of `from` to the end of `to`, days of the own zone. */
export class EnterAbsenceDto {
  /** Left out, the caller is; somebody else's is entered by the head of the same authority. */
  @IsOptional() @IsUUID() personId?: string;
  /** First and last day, `YYYY-MM-DD`. */
  @Matches(calendarDate) from!: string;
  @Matches(calendarDate) to!: string;
  /** Who stands in: of the same authority, with a role of the same kind. */
  @IsUUID() deputyPersonId!: string;
}

/** A present or coming absence of somebody of the own authority. */
export class AbsenceDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsUUID() personId!: string;
  @IsString() personName!: string;
  @IsUUID() deputyPersonId!: string;
  @IsString() deputyName!: string;
  /** First and last day, `YYYY-MM-DD` in `zone`. */
  @IsString() from!: string;
  @IsString() to!: string;
  @IsString() zone!: string;
  @IsISO8601() startsAt!: string;
  @IsISO8601() endsAt!: string;
  @IsString() enteredByName!: string;
  /** Whether the caller may end it. */
  @IsBoolean() mayEnd!: boolean;
}

/** Where a colleague is: away until the end of a day, and who stands in meanwhile. */
export class AwayDto {
  /** Last day, `YYYY-MM-DD` in `zone`. */
  @IsString() to!: string;
  @IsString() zone!: string;
  @IsUUID() deputyPersonId!: string;
  @IsString() deputyName!: string;
}
