import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { AttachmentDto } from './attachment.dto';
import {
  channels,
  dispatchKinds,
  extensionScopes,
  type Channel,
  type DispatchKind,
  type ExtensionScope,
} from './lifecycle-names';
import { RefusalGroundDto } from './refusal-ground.dto';
import { sides, type Side } from './side';
import {
  ConsentDecisionDto,
  ConsentRequestDto,
  EvidenceItemDto,
  ForwardingDto,
  ItemReceiptDto,
  RefusalDto,
  WithdrawalDto,
} from './thread-facts.dto';
import { DeliveryDto } from './transmission-views.dto';

export class QuestionViewDto {
  @IsInt() number!: number;
  @IsString() text!: string;
  @IsOptional() @IsString() measureCode!: string | null;
  @IsOptional() @IsString() answer!: string | null;
}

export class MeasureOutcomeDto {
  @IsString() code!: string;
  @IsIn(['complete', 'in_part', 'refused']) outcome!: 'complete' | 'in_part' | 'refused';
  @IsOptional() @IsString() report!: string | null;
  @IsOptional() @ValidateNested() @Type(() => RefusalGroundDto) ground!: RefusalGroundDto | null;
}

/** Time asked for: until when the decision, or the execution of these measures, is put off. */
export class ExtensionDto {
  @IsIn(extensionScopes) of!: ExtensionScope;
  /** Empty where the decision is put off. */
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  /** The requested side's own estimate, a calendar date. */
  @IsString() estimate!: string;
}

/** Measures put off, with the ground, and the date on which it is looked at again. */
export class PostponementDto {
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  @ValidateNested() @Type(() => RefusalGroundDto) ground!: RefusalGroundDto;
  @IsString() reviewOn!: string;
}

/** One dispatch of the thread; it never changes. Only the fields of its kind are set. */
export class DispatchDto {
  @IsUUID() id!: string;
  @IsInt() number!: number;
  @IsIn(dispatchKinds) kind!: DispatchKind;
  @IsIn(sides) from!: Side;
  @IsISO8601() at!: string;
  /** IANA zone of the sender. */
  @IsString() zone!: string;
  @IsString() signedBy!: string;
  @IsString() text!: string;
  /** When what it tells happened, where that was before it was sent. */
  @IsOptional() @IsISO8601() occurredAt!: string | null;
  /** By which way it went, with what proves it; who took the call. */
  @IsOptional() @IsIn(channels) channel!: Channel | null;
  @IsOptional() @IsString() proof!: string | null;
  @IsOptional() @IsString() spokenWith!: string | null;
  @IsOptional() @ValidateNested() @Type(() => ForwardingDto) forwarding!: ForwardingDto | null;
  /** Version of the request's content that it carries (request, correction). */
  @IsOptional() @IsInt() contentVersion!: number | null;
  @IsOptional() @IsString() reference!: string | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionViewDto)
  questions!: QuestionViewDto[];
  @IsOptional() @IsString() answerBy!: string | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeasureOutcomeDto)
  outcomes!: MeasureOutcomeDto[];
  @IsOptional() @ValidateNested() @Type(() => ExtensionDto) extension!: ExtensionDto | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => PostponementDto)
  postponement!: PostponementDto | null;
  /** Measures that go on (resumption). */
  @IsArray() @IsString({ each: true }) resumed!: string[];
  /** Measures it names (acceptance, supplement); empty: the whole request. */
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  /** A yes or a no (conditions_reply, information_reply). */
  @IsOptional() @IsBoolean() accepted!: boolean | null;
  @IsOptional() @ValidateNested() @Type(() => RefusalDto) refusal!: RefusalDto | null;
  @IsOptional() @ValidateNested() @Type(() => WithdrawalDto) withdrawal!: WithdrawalDto | null;
  /** Documents that travelled with it. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AttachmentDto)
  attachments!: AttachmentDto[];
  /** evidence: what it hands over. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => EvidenceItemDto)
  items!: EvidenceItemDto[];
  /** receipt: what the check found. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ItemReceiptDto)
  receipts!: ItemReceiptDto[];
  /** return_of_originals: numbers of the manifest. */
  @IsArray() @IsInt({ each: true }) returned!: number[];
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentRequestDto)
  consentRequest!: ConsentRequestDto | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentDecisionDto)
  consentDecision!: ConsentDecisionDto | null;
  @IsString() hash!: string;
  @IsOptional() @IsString() previousHash!: string | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeliveryDto) deliveries!: DeliveryDto[];
}
