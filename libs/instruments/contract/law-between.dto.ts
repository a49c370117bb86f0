import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import { InstrumentDto } from './instrument-card.dto';
import { TimeLimitDto } from './time-limit.dto';

/** Between whom, and on which day. */
export class LawBetweenQueryDto {
  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/) requesting!: string;
  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/) requested!: string;
  /** Calendar date; today (UTC) where left out. */
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) date?: string;
}

/** All the law that decides on what one State may ask another on a day. */
export class LawBetweenDto {
  @IsString() requesting!: string;
  @IsString() requested!: string;
  /** Calendar date whose law it is. */
  @IsString() date!: string;
  /** Whole cards, save that of the Parties only these two States are listed. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => InstrumentDto)
  instruments!: InstrumentDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => TimeLimitDto) timeLimits!: TimeLimitDto[];
}
