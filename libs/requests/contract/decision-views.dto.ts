import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import {
  closureOutcomes,
  legalFindings,
  legalTests,
  retentionClasses,
  type ClosureOutcome,
  type LegalFinding,
  type LegalTest,
  type RetentionClass,
} from './lifecycle-names';
import { RefusalGroundDto } from './refusal-ground.dto';
import { RefusalDto, WithdrawalDto } from './thread-facts.dto';

/** What of a measure was refused while the rest goes on. */
export class RefusedPartDto {
  @IsString() part!: string;
  @ValidateNested() @Type(() => RefusalGroundDto) ground!: RefusalGroundDto;
  @IsISO8601() at!: string;
}

/** What of a measure is no longer asked while the rest is. */
export class WithdrawnPartDto {
  @IsString() part!: string;
  @IsISO8601() at!: string;
}

export const conditionReplies = ['accepted', 'declined'] as const;
export type ConditionReply = (typeof conditionReplies)[number];

/** Conditions of an acceptance, and what the requesting side replied; null: nothing yet. */
export class ConditionsViewDto {
  @IsInt() dispatchNumber!: number;
  @IsISO8601() at!: string;
  @IsString() text!: string;
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  @IsOptional() @IsIn(conditionReplies) reply!: ConditionReply | null;
  @IsOptional() @IsISO8601() repliedAt!: string | null;
}

/** A refusal that waits for a second person. */
export class RefusalProposalDto extends RefusalDto {
  @IsString() personName!: string;
  @IsISO8601() at!: string;
}

/** A withdrawal that waits for a second person. */
export class WithdrawalProposalDto extends WithdrawalDto {
  @IsString() reason!: string;
  @IsString() personName!: string;
  @IsISO8601() at!: string;
}

/** One test of the requested side's legal review; never leaves the side. */
export class ReviewViewDto {
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  @IsIn(legalTests) test!: LegalTest;
  @IsIn(legalFindings) finding!: LegalFinding;
  @IsString() reasoning!: string;
  @IsString() personName!: string;
  @IsISO8601() at!: string;
}

/** How the own file was closed. */
export class ClosureViewDto {
  @IsISO8601() at!: string;
  @IsIn(closureOutcomes) outcome!: ClosureOutcome;
  /** 1 to 5; said by the requesting side alone. */
  @IsOptional() @IsInt() usefulness!: number | null;
  @IsOptional() @IsIn(retentionClasses) retention!: RetentionClass | null;
}
