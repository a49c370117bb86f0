import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { OccurredDto } from './attached.dto';
import { consentUses, type ConsentUse } from './lifecycle-names';
import { EvidenceItemDto, ItemReceiptDto } from './thread-facts.dto';

const calendarDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** POST /requests/:id/send-evidence: what is handed over, line by line. */
export class SendEvidenceDto extends OccurredDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => EvidenceItemDto)
  items!: EvidenceItemDto[];
  @IsOptional() @IsString() @MaxLength(10_000) text?: string;
}

/** POST /requests/:id/confirm-receipt: what came, checked line by line. */
export class ConfirmReceiptDto extends OccurredDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ItemReceiptDto)
  items!: ItemReceiptDto[];
  @IsOptional() @IsString() @MaxLength(10_000) text?: string;
}

/** POST /requests/:id/return-originals: what was on loan goes back. */
export class ReturnOriginalsDto extends OccurredDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsInt({ each: true })
  items!: number[];
  /** In which condition, and how it travels. */
  @IsString() @MinLength(1) @MaxLength(4_000) text!: string;
}

/** POST /requests/:id/ask-consent (UNTOC 18(19)). */
export class AskConsentDto extends OccurredDto {
  @IsIn(consentUses) use!: ConsentUse;
  /** Items of the manifest; left out: everything supplied. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsInt({ each: true })
  items?: number[];
  @IsOptional() @IsString() @MinLength(1) @MaxLength(500) recipient?: string;
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}

/** POST /requests/:id/decide-consent. */
export class DecideConsentDto extends OccurredDto {
  /** Number of the dispatch that asked. */
  @IsInt() @Min(1) request!: number;
  @IsBoolean() granted!: boolean;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(4_000) conditions?: string;
  @IsOptional() @Matches(calendarDate) expiresOn?: string;
  /** Reasons; needed where it is refused. */
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}
