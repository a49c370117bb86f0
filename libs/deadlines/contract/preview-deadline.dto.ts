import { OneOrSeveral } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO31661Alpha2,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  periodUnits,
  reckoningDirections,
  ruleSets,
  timeLimitIds,
  type PeriodUnit,
  type ReckoningDirection,
  type RuleSet,
  type TimeLimitId,
} from '@rogatory/instruments/contract';

/** A length of time; months may have parts (1.5). */
export class AskedPeriodDto {
  @IsNumber() amount!: number;
  @IsIn(periodUnits) unit!: PeriodUnit;
}

/** A pause: first and last day, both paused, or the instants of a query and of its answer. */
export class SuspensionDto {
  @IsString() @MaxLength(64) from!: string;
  @IsString() @MaxLength(64) to!: string;
}

/** POST /deadlines/preview: what is to be counted, by a rule set and period or by a time limit. */
export class PreviewDeadlineDto {
  @IsOptional() @IsIn(ruleSets) ruleSet?: RuleSet;
  /** One period, or a list: years and months are counted first, then weeks, days, working days. */
  @IsOptional()
  @OneOrSeveral()
  @ValidateNested()
  @Type(() => AskedPeriodDto)
  period?: AskedPeriodDto | AskedPeriodDto[];
  /** In place of rule set and period: the instrument's own rule. */
  @IsOptional() @IsIn(timeLimitIds) timeLimit?: TimeLimitId;
  /** A part of the time limit (`emergency`); the ordinary one by default. */
  @IsOptional() @IsString() @MaxLength(64) part?: string;
  @IsOptional() @IsIn(reckoningDirections) direction?: ReckoningDirection;
  /** ISO 8601 instant with offset, or a local date. */
  @IsString() @MaxLength(64) event!: string;
  /** IANA zone of the place where the act must be done. */
  @IsString() @MaxLength(64) zone!: string;
  /** ISO 3166-1 alpha-2: whose holidays and working days count. */
  @IsISO31661Alpha2() @Matches(/^[A-Z]{2}$/) jurisdiction!: string;
  /** ISO 3166-2, where the authority sits in a region with holidays of its own. */
  @IsOptional() @IsString() @MaxLength(6) region?: string;
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AskedPeriodDto)
  extensions?: AskedPeriodDto[];
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SuspensionDto)
  suspensions?: SuspensionDto[];
  /** Whether at least two working days are owed; the rule set decides where it is left out. */
  @IsOptional() @IsBoolean() minTwoWorkingDays?: boolean;
}
