import { MayBeAbsent } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import { timeLimitIds, type TimeLimitId } from '@rogatory/instruments/contract';

/** One step of an explanation; the console words it by its code and params. */
export class DeadlineStepDto {
  @IsString() code!: string;
  @IsObject() params!: Record<string, string | number>;
  /** An English sentence. */
  @IsString() text!: string;
  /** The provision that says so; null where the step states a fact. */
  @IsOptional() @IsString() source!: string | null;
  /** Calendar date or instant to which the step leads. */
  @IsOptional() @IsString() date!: string | null;
}

/** What the reader of the date must know. */
export class DeadlineWarningDto {
  @IsString() code!: string;
  @IsObject() params!: Record<string, string | number>;
  @IsString() text!: string;
  @IsOptional() @IsString() source!: string | null;
}

/** Where the law is disputed: keep the earlier oneself, hold the other side to the later. */
export class ReadingsDto {
  @IsString() earlier!: string;
  @IsString() later!: string;
}

/** When something is due, and why. */
export class DeadlineDto {
  /** ISO 8601 with offset; for whole days 24:00 of the due date, that is the start of the next day. */
  @IsString() due!: string;
  /** Local date. */
  @IsString() dueDate!: string;
  /** True where the end is 24:00 of a day, false for elapsed time. */
  @IsBoolean() wholeDay!: boolean;
  /** For hours: the end counted from the event itself, not rounded. */
  @IsOptional() @MayBeAbsent() @IsString() exact?: string;
  /** Last working day on or before the end as counted. */
  @IsString() actBy!: string;
  /** The end as counted, before it moved off a day off. */
  @IsString() unrolledDate!: string;
  @ValidateNested() @Type(() => ReadingsDto) readings!: ReadingsDto;
  /** From the event to the due date: the date of the last step is the due date. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeadlineStepDto) steps!: DeadlineStepDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeadlineWarningDto)
  warnings!: DeadlineWarningDto[];
  @IsString() zone!: string;
  /** A holiday that is not yet certain touches the result. */
  @IsBoolean() tentative!: boolean;
  /** The provision that sets the period, where a time limit was asked for. */
  @IsOptional() @IsString() law!: string | null;
  @IsOptional() @IsIn(timeLimitIds) timeLimit!: TimeLimitId | null;
}
