import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import { instrumentCodes, type InstrumentCode } from './instrument-code';
import { LawTextDto, PeriodDto, ProvenanceDto } from './law-text.dto';
import { reckoningDirections, ruleSets, type ReckoningDirection, type RuleSet } from './period';
import {
  reasonsNotApplied,
  timeLimitIds,
  timeLimitNatures,
  type ReasonNotApplied,
  type TimeLimitId,
  type TimeLimitNature,
} from './time-limit';

export class TimeLimitPartDto {
  @IsString() code!: string;
  @ValidateNested() @Type(() => LawTextDto) text!: LawTextDto;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PeriodDto) periods!: PeriodDto[];
}

export class TimeLimitExtensionDto {
  @ValidateNested() @Type(() => LawTextDto) text!: LawTextDto;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PeriodDto) periods!: PeriodDto[];
  @IsOptional() @IsIn(timeLimitIds) extends!: TimeLimitId | null;
}

/** A numeric limit of an instrument. */
export class TimeLimitDto {
  @IsIn(timeLimitIds) id!: TimeLimitId;
  @IsArray() @IsIn(instrumentCodes, { each: true }) instruments!: InstrumentCode[];
  @IsString() law!: string;
  @ValidateNested() @Type(() => LawTextDto) title!: LawTextDto;
  @IsOptional() @IsIn(ruleSets) ruleSet!: RuleSet | null;
  @IsIn(reckoningDirections) direction!: ReckoningDirection;
  @IsIn(timeLimitNatures) nature!: TimeLimitNature;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TimeLimitPartDto)
  parts!: TimeLimitPartDto[];
  @IsOptional() @ValidateNested() @Type(() => PeriodDto) houseTarget!: PeriodDto | null;
  @ValidateNested() @Type(() => LawTextDto) startsWith!: LawTextDto;
  @IsBoolean() needsCompleteFile!: boolean;
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeLimitExtensionDto)
  extension!: TimeLimitExtensionDto | null;
  @IsOptional() @ValidateNested() @Type(() => LawTextDto) suspension!: LawTextDto | null;
  @ValidateNested() @Type(() => LawTextDto) endsWith!: LawTextDto;
  /** Why it starts no clock; null where it applies. */
  @IsOptional() @IsIn(reasonsNotApplied) notApplied!: ReasonNotApplied | null;
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
}
