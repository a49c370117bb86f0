import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
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
import {
  consentUses,
  receiptResults,
  type ConsentUse,
  type ReceiptResult,
} from './lifecycle-names';
import { RefusalGroundDto } from './refusal-ground.dto';

const measureCode = /^M[1-9][0-9]?$/;
const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Measures refused before their execution, in whole or as to a part, with all that must be said. */
export class RefusalDto {
  @IsArray() @Matches(measureCode, { each: true }) measureCodes!: string[];
  /** What of them is refused; null: all of it. The rest goes on. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1_000) part!: string | null;
  @ValidateNested() @Type(() => RefusalGroundDto) ground!: RefusalGroundDto;
  /** What was said to the other side before refusing (UNTOC 18(26), EIO 11(4)). */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(4_000) consultation!: string | null;
  /** What can be done against it, and by when. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(4_000) remedy!: string | null;
}

/** What is no longer asked. */
export class WithdrawalDto {
  @IsArray() @Matches(measureCode, { each: true }) measureCodes!: string[];
  /** As far as these things are concerned; null: the measures as a whole. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1_000) part!: string | null;
}

/** One line of the manifest of what is handed over. */
export class EvidenceItemDto {
  /** Its number in the thread's manifest; used again when the item is sent again. */
  @IsInt() @Min(1) @Max(9_999) number!: number;
  @Matches(measureCode) measureCode!: string;
  @IsString() @MinLength(1) @MaxLength(1_000) description!: string;
  /** SHA-256 of data, 64 hexadecimal letters; null for things. */
  @IsOptional() @Matches(/^[0-9a-f]{64}$/) sha256!: string | null;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) seal!: string | null;
  /** On loan: to be given back. */
  @IsBoolean() original!: boolean;
  /** Calendar date by which an original is to be back; null: no date promised. */
  @IsOptional() @Matches(calendarDate) returnBy!: string | null;
}

/** What the check of one item found. */
export class ItemReceiptDto {
  @IsInt() @Min(1) @Max(9_999) number!: number;
  @IsIn(receiptResults) result!: ReceiptResult;
  /** What differs, or in which condition it came. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(2_000) note!: string | null;
}

/** A use of supplied material for which the supplier's consent is asked. */
export class ConsentRequestDto {
  @IsIn(consentUses) use!: ConsentUse;
  /** Items of the manifest; empty: everything supplied. */
  @IsArray() @ArrayMaxSize(200) @IsInt({ each: true }) items!: number[];
  /** To whom, where it is to be passed on. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(500) recipient!: string | null;
}

export class ConsentDecisionDto {
  /** Number of the dispatch that asked. */
  @IsInt() @Min(1) request!: number;
  @IsBoolean() granted!: boolean;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(4_000) conditions!: string | null;
  /** Calendar date after which the consent no longer holds; null: none. */
  @IsOptional() @Matches(calendarDate) expiresOn!: string | null;
}

/** Who now has the request, and when it first came to the State. */
export class ForwardingDto {
  @IsUUID() authorityId!: string;
  @IsString() authorityName!: string;
  @IsISO8601() firstReceivedAt!: string;
}
