import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import {
  instrumentCodes,
  measureTypes,
  type InstrumentCode,
  type MeasureType,
} from '@rogatory/instruments/contract';
import { urgencyLevels, type UrgencyLevel } from './lifecycle-names';
import { requestViews, type RequestView } from './request-views.dto';
import { directions, type Direction } from './side';

/** Query of GET /requests; all filters combine. Ordered by next clock, then by id (keyset). */
export class ListRequestsQueryDto {
  @IsOptional() @IsIn(requestViews) view?: RequestView;
  @IsOptional() @IsIn(directions) direction?: Direction;
  /** ISO 3166-1 alpha-2. */
  @IsOptional() @Matches(/^[A-Z]{2}$/) counterpart?: string;
  @IsOptional() @IsIn(measureTypes) measure?: MeasureType;
  @IsOptional() @IsIn(instrumentCodes) basis?: InstrumentCode;
  @IsOptional() @IsIn(urgencyLevels) urgency?: UrgencyLevel;
  /** Who looks after the file in the own authority: a person's id, or `none`. */
  @IsOptional() @Matches(/^(none|[0-9a-f-]{36})$/) owner?: string;
  /** Beginning of either reference, or words of the title. */
  @IsOptional() @IsString() @MaxLength(120) text?: string;
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
  @IsOptional() @IsString() @MaxLength(400) cursor?: string;
}
