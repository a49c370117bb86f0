import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import { AttachedDto } from './attached.dto';
import { legalFindings, legalTests, type LegalFinding, type LegalTest } from './lifecycle-names';

const measureCode = /^M[1-9][0-9]?$/;

/** Measures that a step names. */
class NamedMeasuresDto extends AttachedDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes!: string[];
}

/** POST /requests/:id/record-review: one test of the legal review; never leaves the side. */
export class RecordReviewDto extends NamedMeasuresDto {
  @IsIn(legalTests) test!: LegalTest;
  @IsIn(legalFindings) finding!: LegalFinding;
  @IsString() @MinLength(1) @MaxLength(10_000) reasoning!: string;
}

/** POST /requests/:id/propose-refusal: a second person decides on it (UNTOC 18(21)-(23), (26)). */
export class ProposeRefusalDto extends NamedMeasuresDto {
  /** What of the measures is refused; left out: all of them. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1_000) part?: string;
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  @IsString() @MinLength(1) @MaxLength(60) article!: string;
  @IsString() @MinLength(1) @MaxLength(10_000) reasons!: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(4_000) consultation?: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(4_000) remedy?: string;
}

/** POST /requests/:id/decline-refusal, /drop-withdrawal: the proposal falls, with the reason. */
export class DropProposalDto {
  @IsString() @MinLength(1) @MaxLength(4_000) reason!: string;
}

/** POST /requests/:id/refuse, /withdraw: sends what a colleague proposed. */
export class SendProposalDto extends AttachedDto {
  @IsOptional() @IsString() @MaxLength(10_000) text?: string;
}

/** POST /requests/:id/reply-to-conditions: the requesting side binds itself, or does not. */
export class ReplyToConditionsDto extends AttachedDto {
  @IsBoolean() accepted!: boolean;
  @IsOptional() @IsString() @MaxLength(4_000) text?: string;
}

/** POST /requests/:id/propose-withdrawal. */
export class ProposeWithdrawalDto {
  /** Left out: the whole request. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes?: string[];
  /** As far as these things are concerned; left out: the measures as a whole. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1_000) part?: string;
  @IsString() @MinLength(1) @MaxLength(4_000) reason!: string;
}

/** POST /requests/:id/send-note, /remind, /consult, /acknowledge-withdrawal: words to the other side. */
export class MessageDto extends AttachedDto {
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}

/** POST /requests/:id/supplement: what completes the request without changing it. */
export class SupplementDto extends MessageDto {
  /** Measures it belongs to; left out: the whole request. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  measureCodes?: string[];
}

/** POST /requests/:id/hand-over: another person of the office looks after the file. */
export class HandOverDto {
  @IsString() @Matches(/^[0-9a-f-]{36}$/) ownerPersonId!: string;
  @IsOptional() @IsString() @MaxLength(2_000) reason?: string;
}

/** POST /requests/:id/reopen. */
export class ReopenDto {
  @IsString() @MinLength(1) @MaxLength(4_000) reason!: string;
}
