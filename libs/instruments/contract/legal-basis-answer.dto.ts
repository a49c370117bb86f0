import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import {
  instrumentRanks,
  dualCriminalityTests,
  type DualCriminalityTest,
  type InstrumentRank,
} from './instrument';
import { instrumentCodes, type InstrumentCode } from './instrument-code';
import { ChannelDto, LegalGroundDto, RequiredContentItemDto } from './instrument-parts.dto';
import { LawTextDto, ProvisionDto, ReasonDto } from './law-text.dto';
import { LegalBasisQuestionDto } from './legal-basis-question.dto';
import { measureTypes, type MeasureType } from './measure-type';
import { confidences, type Confidence } from './provenance';
import { TimeLimitDto } from './time-limit.dto';

/** Whether an instrument carries what is asked: wholly, for some of it, perhaps, or not. */
export const applicabilities = ['yes', 'in_part', 'uncertain', 'no'] as const;
export type Applicability = (typeof applicabilities)[number];

export const coverages = ['yes', 'uncertain', 'no'] as const;
export type Coverage = (typeof coverages)[number];

export class MeasureCoverageDto {
  @IsIn(measureTypes) measure!: MeasureType;
  @IsIn(coverages) covered!: Coverage;
  @IsOptional() @IsString() article!: string | null;
  @IsOptional() @ValidateNested() @Type(() => LawTextDto) text!: LawTextDto | null;
  @IsIn(confidences) confidence!: Confidence;
  @IsBoolean() settled!: boolean;
}

/** Whether the conduct must be an offence in both States, and for which of the measures asked. */
export class DualCriminalityTestDto extends ProvisionDto {
  @IsIn(dualCriminalityTests) test!: DualCriminalityTest;
  @IsIn(['no', 'may_be', 'yes']) tested!: 'no' | 'may_be' | 'yes';
  @IsArray() @IsIn(measureTypes, { each: true }) measures!: MeasureType[];
  @IsBoolean() settled!: boolean;
}

/** An instrument weighed for a question. */
export class LegalBasisCandidateDto {
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  /** Tells bilateral treaties apart; the code for all others. */
  @IsString() id!: string;
  @IsIn(instrumentRanks) rank!: InstrumentRank;
  /** Place in the ranking from 1; null where it does not apply. */
  @IsOptional() @IsInt() position!: number | null;
  @ValidateNested() @Type(() => LawTextDto) name!: LawTextDto;
  @IsString() citation!: string;
  @IsString() assistanceArticle!: string;
  @IsBoolean() binding!: boolean;
  @IsIn(applicabilities) applies!: Applicability;
  @IsArray() @ValidateNested({ each: true }) @Type(() => ReasonDto) reasons!: ReasonDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeasureCoverageDto)
  measures!: MeasureCoverageDto[];
  /** The road to take, the urgent one first where it is urgent. Empty where it does not apply. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => ChannelDto) channels!: ChannelDto[];
  @ValidateNested() @Type(() => ProvisionDto) language!: ProvisionDto;
  /** What the request must contain for these measures. Empty where it does not apply. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RequiredContentItemDto)
  contents!: RequiredContentItemDto[];
  @ValidateNested() @Type(() => DualCriminalityTestDto) dualCriminality!: DualCriminalityTestDto;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LegalGroundDto)
  grounds!: LegalGroundDto[];
  /** Limits that will run. Empty where it does not apply. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => TimeLimitDto) timeLimits!: TimeLimitDto[];
  /** Ids of other usable instruments that may be cited beside it, best first. */
  @IsArray() @IsString({ each: true }) alternates!: string[];
  /** True where something it rests on awaits a lawyer. */
  @IsBoolean() toBeVerified!: boolean;
}

/** The legal bases for a question: what applies, best first; what does not, and why. */
export class LegalBasisAnswerDto {
  /** The question as it was understood, with the date applied. */
  @ValidateNested() @Type(() => LegalBasisQuestionDto) question!: LegalBasisQuestionDto;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LegalBasisCandidateDto)
  applicable!: LegalBasisCandidateDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LegalBasisCandidateDto)
  notApplicable!: LegalBasisCandidateDto[];
  /** Reciprocity and letters rogatory: always possible; last in `applicable` too. */
  @ValidateNested() @Type(() => LegalBasisCandidateDto) fallback!: LegalBasisCandidateDto;
}
