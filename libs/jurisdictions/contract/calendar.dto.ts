import { MayBeAbsent } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { NameLanguage } from './jurisdiction.dto';
import type { Holiday } from './working-calendar';

export const correctionKinds = ['added', 'removed'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

const region = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

export class CalendarQueryDto {
  /** A year between the first and the last of the calendar; the present one where none is given. */
  @IsOptional()
  @Matches(/^\d{4}$/)
  year?: string;

  /** ISO 3166-2; without it, only what holds for the whole jurisdiction. */
  @IsOptional()
  @Matches(region)
  region?: string;
}

/** A day on which the authorities of a jurisdiction do not work. */
export class HolidayDto implements Holiday {
  /** Calendar date, `YYYY-MM-DD`. */
  @Matches(calendarDate)
  date!: string;

  /** In English. */
  @IsString()
  name!: string;

  /** In those of the six languages of the United Nations in which the name is known. */
  @IsOptional()
  @MayBeAbsent()
  @IsObject()
  names?: Partial<Record<NameLanguage, string>>;

  /** As the jurisdiction itself writes it. */
  @IsOptional()
  @IsString()
  nativeName!: string | null;

  /** BCP 47 language of the native name. */
  @IsOptional()
  @IsString()
  nativeLanguage!: string | null;

  /** Set by the moon, an almanac or a proclamation: it may still move. */
  @IsBoolean()
  tentative!: boolean;

  /** The library with its version, the act, or the correction it comes from. */
  @IsString()
  source!: string;
}

/** What an administrator found wrong in a calendar. */
export class CalendarCorrectionDto {
  @IsUUID()
  id!: string;

  /** Grows with every correction; the calendar's own revision is that of its last one. */
  @IsInt()
  revision!: number;

  @IsString()
  jurisdiction!: string;

  /** ISO 3166-2; null where it holds for the whole jurisdiction. */
  @IsOptional()
  @IsString()
  region!: string | null;

  /** Calendar date, `YYYY-MM-DD`. */
  @Matches(calendarDate)
  date!: string;

  @IsIn(correctionKinds)
  kind!: CorrectionKind;

  @IsString()
  name!: string;

  @IsBoolean()
  tentative!: boolean;

  @IsString()
  reason!: string;

  @IsUUID()
  personId!: string;

  @IsString()
  personName!: string;

  /** ISO 8601 instant. */
  @IsISO8601()
  at!: string;

  /** True where a later correction of the same day has taken its place. */
  @IsBoolean()
  superseded!: boolean;
}

/** The days off of one year, with everything that was corrected in it. */
export class CalendarDto {
  /** ISO 3166-1 alpha-2. */
  @IsString()
  @Length(2, 2)
  jurisdiction!: string;

  /** ISO 3166-2. */
  @IsOptional()
  @IsString()
  region!: string | null;

  @IsInt()
  year!: number;

  /** Whether any source covers the jurisdiction; where none does, only weekends are days off. */
  @IsBoolean()
  known!: boolean;

  /** ISO weekdays that are worked: 1 is Monday. */
  @IsArray()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingWeek!: readonly number[];

  /** Grows with every correction that touches the calendar; 0 before the first. */
  @IsInt()
  revision!: number;

  /** First and last year that the calendar covers. */
  @IsInt()
  fromYear!: number;

  @IsInt()
  toYear!: number;

  /** Where the days come from. */
  @IsString()
  source!: string;

  @ValidateNested({ each: true })
  @Type(() => HolidayDto)
  holidays!: readonly HolidayDto[];

  @ValidateNested({ each: true })
  @Type(() => CalendarCorrectionDto)
  corrections!: readonly CalendarCorrectionDto[];
}

/** One day to be put into a calendar or taken out of it. */
export class CorrectCalendarDto {
  /** Calendar date, `YYYY-MM-DD`, within the years of the calendar. */
  @Matches(calendarDate)
  date!: string;

  @IsIn(correctionKinds)
  kind!: CorrectionKind;

  /** What the day is called, in English. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  name!: string;

  /** ISO 3166-2; absent where the day concerns the whole jurisdiction. */
  @IsOptional()
  @Matches(region)
  region?: string;

  /** Why the calendar is wrong, and who says so. */
  @IsString()
  @MaxLength(1000)
  @Matches(/\S/)
  reason!: string;

  /** For a day added that may still move. */
  @IsOptional()
  @IsBoolean()
  tentative?: boolean;
}
