import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
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
import { figureKinds, stages, type FigureKind, type Stage } from './figure-names';
import { networkPeriods, type NetworkPeriod } from './network-period';

export class FigureDto {
  @IsIn(figureKinds) kind!: FigureKind;
  /** null when hidden or withheld. */
  @IsOptional() @IsInt() value!: number | null;
}

/** One pair of jurisdictions: who asks, who is asked. Pairs without any request are left out. */
export class FlowCellDto {
  /** A member, or `outsideNetwork`. */
  @IsString() requesting!: string;
  @IsString() requested!: string;
  @ValidateNested() @Type(() => FigureDto) received!: FigureDto;
  /** Median calendar days from receipt to acknowledgement; null when fewer than five. */
  @IsOptional() @IsInt() medianDaysToAcknowledgement!: number | null;
  /** Median age in calendar days of what is open now; null when fewer than five are open. */
  @IsOptional() @IsInt() medianAgeOfOpenDays!: number | null;
}

export class JurisdictionTotalDto {
  @IsString() jurisdiction!: string;
  @ValidateNested() @Type(() => FigureDto) asked!: FigureDto;
  @ValidateNested() @Type(() => FigureDto) wasAsked!: FigureDto;
}

export class StageDto {
  @IsIn(stages) stage!: Stage;
  @ValidateNested() @Type(() => FigureDto) requests!: FigureDto;
  /** Share of the stage before, in whole percent, of the figures shown; null when too few. */
  @IsOptional() @IsInt() shareOfBefore!: number | null;
  /** Median calendar days since receipt, of those that got there in the period; null when fewer than five. */
  @IsOptional() @IsInt() medianDays!: number | null;
}

/** Ageing of open requests at one requested jurisdiction. */
export class AgeingDto {
  @IsString() jurisdiction!: string;
  @IsOptional() @IsInt() medianDaysToAcknowledgement!: number | null;
  /** The stage whose end takes longest to reach from the one before. */
  @IsOptional() @IsIn(stages) longestStage!: Stage | null;
  @ValidateNested() @Type(() => FigureDto) open!: FigureDto;
  @ValidateNested() @Type(() => FigureDto) olderThan180Days!: FigureDto;
}

/** Calendar days from receipt to acknowledgement, by the month of the acknowledgement. */
export class MonthlyMedianDto {
  /** YYYY-MM. */
  @IsString() month!: string;
  @IsOptional() @IsInt() medianDays!: number | null;
  /** Days that nine in ten do not exceed; null when fewer than ten. */
  @IsOptional() @IsInt() slowestTenthDays!: number | null;
  /** Median of the urgent ones; null when fewer than five. */
  @IsOptional() @IsInt() urgentMedianDays!: number | null;
}

/** GET /network: how assistance flows between the members of a network; no content of any case. */
export class NetworkViewDto {
  @IsString() networkCode!: string;
  @IsString() networkName!: string;
  @IsArray() @IsString({ each: true }) members!: string[];
  @IsIn(networkPeriods) period!: NetworkPeriod;
  /** null: all legal bases together. */
  @IsOptional() @IsIn(instrumentCodes) basis!: InstrumentCode | null;
  /** First and last day, YYYY-MM-DD. */
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
