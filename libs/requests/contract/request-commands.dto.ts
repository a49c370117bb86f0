import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import { AttachedDto, OccurredDto } from './attached.dto';
import {
  closureOutcomes,
  retentionClasses,
  type ClosureOutcome,
  type RetentionClass,
} from './lifecycle-names';
import { RelatedRequestDto } from './exchange-commands.dto';
import { RequestContentDto } from './request-content.dto';

const measureCode = /^M[1-9][0-9]?$/;
const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** POST /requests: opens a draft in the own office. */
export class OpenDraftDto {
  @IsDefined() @ValidateNested() @Type(() => RequestContentDto) content!: RequestContentDto;
  /** The request of the own office that this one goes with. */
  @IsOptional() @ValidateNested() @Type(() => RelatedRequestDto) relatedTo?: RelatedRequestDto;
}

/** PUT /requests/:id/draft: replaces the draft's content. */
export class EditDraftDto {
  @IsDefined() @ValidateNested() @Type(() => RequestContentDto) content!: RequestContentDto;
}

/** POST /requests/:id/submit, /ask-review, /approve …: a word to colleagues, kept in the own file. */
export class RemarkDto {
  @IsOptional() @IsString() @MaxLength(4_000) remark?: string;
}

/** POST /requests/:id/return: back to the drafter; the remark says why. */
export class ReturnDraftDto {
  @IsString() @MinLength(1) @MaxLength(4_000) remark!: string;
}

/** POST /requests/:id/correct: opens the next version; the reason travels with it. */
export class CorrectRequestDto {
  @IsString() @MinLength(1) @MaxLength(2_000) reason!: string;
}

/** POST /requests/:id/acknowledge. */
export class AcknowledgeRequestDto extends AttachedDto {
  /** The acknowledging side's own reference. */
  @IsString() @MinLength(1) @MaxLength(120) reference!: string;
  /** A word to the requesting side. */
  @IsOptional() @IsString() @MaxLength(10_000) text?: string;
  /** Stays in the own file. */
  @IsOptional() @IsString() @MaxLength(4_000) remark?: string;
}

export class QuestionDto {
  @IsString() @MinLength(1) @MaxLength(4_000) text!: string;
  @IsOptional() @Matches(measureCode) measureCode?: string;
}

/** POST /requests/:id/ask (UNTOC 18(16)). */
export class AskQuestionsDto extends AttachedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => QuestionDto)
  questions!: QuestionDto[];
  /** Date by which the answer is asked. */
  @IsOptional() @Matches(calendarDate) answerBy?: string;
}

export class AnswerDto {
  /** Number of the question within the open question dispatch, from 1. */
  @Matches(/^[1-9][0-9]?$/) question!: string;
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}

/** POST /requests/:id/answer: answers every open question. */
export class AnswerQuestionsDto extends AttachedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  answers!: AnswerDto[];
}

/**
 * POST /requests/:id/accept: the requested side will execute the measures named, or every open one;
 * conditions bind the use.
 */
export class AcceptRequestDto extends AttachedDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes?: string[];
  @IsOptional() @IsString() @MaxLength(4_000) conditions?: string;
  /** A word to the requesting side; it binds nothing. */
  @IsOptional() @IsString() @MaxLength(10_000) text?: string;
}

/**
 * POST /requests/:id/extend: more time is needed, with the reasons and an estimate (EIO 12(5), 12(6)).
 * Before acceptance it puts off the decision; afterwards the execution of the measures named.
 */
export class ExtendDto extends AttachedDto {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes?: string[];
  @IsString() @MinLength(1) @MaxLength(4_000) reasons!: string;
  /** Date by which the requested side expects to be ready. */
  @Matches(calendarDate) estimate!: string;
}

/**
 * POST /requests/:id/postpone: not a refusal: own proceedings would suffer, or the items are in use
 * (UNTOC 18(25), EIO 15). Always with the ground and a date to look at it again.
 */
export class PostponeDto extends AttachedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes!: string[];
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  /** Article with paragraph and letter, e.g. "18(25)" or "15(1)(a)". */
  @IsString() @MinLength(1) @MaxLength(60) article!: string;
  @IsString() @MinLength(1) @MaxLength(10_000) reasons!: string;
  @Matches(calendarDate) reviewOn!: string;
}

/** POST /requests/:id/resume: what stood in the way is over. */
export class ResumeDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes!: string[];
  @IsOptional() @IsString() @MaxLength(4_000) remark?: string;
}

/** POST /requests/:id/assign: gives measures to an executing authority; never leaves the side. */
export class AssignMeasuresDto {
  @IsUUID() authorityId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes!: string[];
  @IsOptional() @IsString() @MaxLength(4_000) instructions?: string;
}

/** POST /requests/:id/record-execution. */
export class RecordExecutionDto extends OccurredDto {
  @Matches(measureCode) measureCode!: string;
  /** False: executed in part, something remains. */
  @IsBoolean() complete!: boolean;
  @IsString() @MinLength(1) @MaxLength(10_000) report!: string;
}

/** POST /requests/:id/renew-preservation: what keeps data from being deleted was renewed. */
export class RenewPreservationDto extends OccurredDto {
  @Matches(measureCode) measureCode!: string;
  /** The letter or order that renews it. */
  @IsString() @MinLength(1) @MaxLength(2_000) order!: string;
}

/** POST /requests/:id/refuse-measure: always with legal ground and reasons (UNTOC 18(23)). */
export class RefuseMeasureDto {
  @Matches(measureCode) measureCode!: string;
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  /** Article with paragraph and letter, e.g. "18(21)(d)" or "11(1)(a)". */
  @IsString() @MinLength(1) @MaxLength(60) article!: string;
  @IsString() @MinLength(1) @MaxLength(10_000) reasons!: string;
}

/** POST /requests/:id/respond: reports every outcome recorded and not yet reported. */
export class RespondDto extends AttachedDto {
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}

/** POST /requests/:id/close: each side closes its own file. */
export class CloseFileDto {
  @IsIn(closureOutcomes) outcome!: ClosureOutcome;
  /** How useful the help was, 1 to 5; said by the requesting side alone. */
  @IsOptional() @IsInt() @Min(1) @Max(5) usefulness?: number;
  @IsOptional() @IsIn(retentionClasses) retention?: RetentionClass;
  @IsOptional() @IsString() @MaxLength(4_000) remark?: string;
}

/** POST /requests/:id/notes: read by the own authority alone. */
export class AddNoteDto {
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}
