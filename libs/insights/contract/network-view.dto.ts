import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';

/**
 * A count that cannot betray a case: `exact` from five, `hidden` for one to four ("<5"),
 * `rounded` to the nearest five for totals, `none` for zero.
 */
export const figureKinds = ['exact', 'rounded', 'hidden', 'none'] as const;
export type FigureKind = (typeof figureKinds)[number];

export class FigureDto {
  @IsIn(figureKinds) kind!: FigureKind;
  /** null when hidden. */
  @IsOptional() @IsInt() value!: number | null;
}

/** One pair of jurisdictions: who asks, who is asked. */
export class FlowCellDto {
  @IsString() requesting!: string;
  @IsString() requested!: string;
  @ValidateNested() @Type(() => FigureDto) received!: FigureDto;
}

export class JurisdictionTotalDto {
  @IsString() jurisdiction!: string;
  @ValidateNested() @Type(() => FigureDto) asked!: FigureDto;
  @ValidateNested() @Type(() => FigureDto) wasAsked!: FigureDto;
}

export const stages = ['received', 'acknowledged', 'decided', 'first_answer', 'answered'] as const;
export type Stage = (typeof stages)[number];

export class StageDto {
  @IsIn(stages) stage!: Stage;
  @ValidateNested() @Type(() => FigureDto) requests!: FigureDto;
  /** Share of the stage before, in whole percent; null when too few. */
  @IsOptional() @IsInt() shareOfBefore!: number | null;
  /** Median calendar days since receipt; null when fewer than five. */
  @IsOptional() @IsInt() medianDays!: number | null;
}

/** Ageing of open requests at one requested jurisdiction. */
export class AgeingDto {
  @IsString() jurisdiction!: string;
  @IsOptional() @IsInt() medianDaysToAcknowledgement!: number | null;
  @IsOptional() @IsIn(stages) longestStage!: Stage | null;
  @ValidateNested() @Type(() => FigureDto) open!: FigureDto;
  @ValidateNested() @Type(() => FigureDto) olderThan180Days!: FigureDto;
}

/** Median calendar days from receipt to acknowledgement in one month. */
export class MonthlyMedianDto {
  /** YYYY-MM. */
  @IsString() month!: string;
  @IsOptional() @IsInt() medianDays!: number | null;
  @IsOptional() @IsInt() slowestTenthDays!: number | null;
}

/** GET /network: how assistance flows between the members of a network; no content of any case. */
export class NetworkViewDto {
  @IsString() networkCode!: string;
  @IsString() networkName!: string;
  @IsArray() @IsString({ each: true }) members!: string[];
  @IsString() from!: string;
  @IsString() to!: string;
  @IsISO8601() computedAt!: string;
  @ValidateNested() @Type(() => FigureDto) openNow!: FigureDto;
  @IsOptional() @IsInt() medianDaysToAcknowledgement!: number | null;
  @IsOptional() @IsInt() answeredWithin90DaysPercent!: number | null;
  @ValidateNested() @Type(() => FigureDto) olderThan180Days!: FigureDto;
  @IsArray() @ValidateNested({ each: true }) @Type(() => FlowCellDto) cells!: FlowCellDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => JurisdictionTotalDto)
  totals!: JurisdictionTotalDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => StageDto) funnel!: StageDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => AgeingDto) ageing!: AgeingDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MonthlyMedianDto)
  months!: MonthlyMedianDto[];
  /** Sealed cases are absent from every figure. */
  @IsBoolean() sealedCasesAbsent!: boolean;
}
