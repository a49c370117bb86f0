import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import { AttachedDto } from './attached.dto';
import { statedRelations, type StatedRelation } from './lifecycle-names';
import { RequestContentDto } from './request-content.dto';

/** POST /consultations: an informal word before a formal request; may become one. */
export class OpenConsultationDto extends AttachedDto {
  @IsUUID() authorityId!: string;
  @IsString() @MinLength(1) @MaxLength(200) title!: string;
  /** The own file's reference; left out: the system gives it a name. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(120) reference?: string;
  @IsString() @MinLength(1) @MaxLength(10_000) text!: string;
}

/** POST /spontaneous-information: unasked; may be read only under its conditions (UNTOC 18(4)-(5)). */
export class SendInformationDto extends AttachedDto {
  @IsUUID() authorityId!: string;
  /** What it is about, without what it says: readable before the conditions are accepted. */
  @IsString() @MinLength(1) @MaxLength(200) title!: string;
  /** The own file's reference; left out: the system gives it a name. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(120) reference?: string;
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  /** What binds its use. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(2_000, { each: true })
  conditions!: string[];
  @IsString() @MinLength(1) @MaxLength(50_000) text!: string;
}

/** POST /requests/:id/reply-to-information: the conditions are accepted, or it stays unread. */
export class ReplyToInformationDto extends AttachedDto {
  @IsBoolean() accepted!: boolean;
  @IsOptional() @IsString() @MaxLength(4_000) text?: string;
}

/** POST /requests/:id/formalise: a consultation becomes the draft of a request. */
export class FormaliseDto {
  @IsDefined() @ValidateNested() @Type(() => RequestContentDto) content!: RequestContentDto;
}

/** How a new draft stands to a request of the own office. */
export class RelatedRequestDto {
  @IsUUID() fileId!: string;
  @IsIn(statedRelations) relation!: StatedRelation;
}
