import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Max,
  Min,
} from 'class-validator';

/** PUT /deadlines/house-targets: the own authority's targets where the law names no number. */
export class SetHouseTargetsDto {
  @IsInt() @Min(1) @Max(366) acknowledgeWorkingDays!: number;
  @IsInt() @Min(1) @Max(366) legalViewDays!: number;
  @IsInt() @Min(1) @Max(366) statusNoteDays!: number;
  /** Days of silence after which to remind the other side, ascending. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(366, { each: true })
  chaseDays!: number[];
}

/** GET /deadlines/house-targets. */
export class HouseTargetsDto extends SetHouseTargetsDto {
  /** Rises with each change; 0 while the usual targets hold. */
  @IsInt() version!: number;
  /** Always false: no law sets these, and nobody is in breach when they pass. */
  @IsBoolean() legal!: boolean;
  @IsOptional() @IsString() setBy!: string | null;
  @IsOptional() @IsISO8601() setAt!: string | null;
}
