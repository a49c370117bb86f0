import { instrumentCodes, type InstrumentCode } from '@rogatory/instruments/contract';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import {
  consentUses,
  receiptResults,
  requestRelations,
  type ConsentUse,
  type ReceiptResult,
  type RequestRelation,
} from './lifecycle-names';
import { EvidenceItemDto } from './thread-facts.dto';
import { sides, type Side } from './side';

/** One item of what was handed over, as this file knows it. */
export class SuppliedItemDto extends EvidenceItemDto {
  /** Dispatch it last came with. */
  @IsInt() dispatchNumber!: number;
  @IsISO8601() suppliedAt!: string;
  /** What the requesting side found; null while it has not said. */
  @IsOptional() @IsIn(receiptResults) result!: ReceiptResult | null;
  @IsOptional() @IsISO8601() receivedAt!: string | null;
  /** Originals: when given back, and in which condition they came. */
  @IsOptional() @IsISO8601() returnedAt!: string | null;
  @IsOptional() @IsIn(receiptResults) returnResult!: ReceiptResult | null;
  @IsOptional() @IsISO8601() returnReceivedAt!: string | null;
  /** This side has to check it now. */
  @IsBoolean() toConfirm!: boolean;
  /** An original that has not gone back. */
  @IsBoolean() onLoan!: boolean;
}

/** A use for which consent was asked. */
export class ConsentViewDto {
  @IsInt() dispatchNumber!: number;
  @IsIn(sides) from!: Side;
  @IsIn(consentUses) use!: ConsentUse;
  @IsArray() @IsInt({ each: true }) items!: number[];
  @IsOptional() @IsString() recipient!: string | null;
  @IsISO8601() askedAt!: string;
  @IsOptional() @IsIn(['granted', 'refused']) decision!: 'granted' | 'refused' | null;
  @IsOptional() @IsISO8601() decidedAt!: string | null;
  @IsOptional() @IsString() expiresOn!: string | null;
  /** It waits for this side's word. */
  @IsBoolean() forUs!: boolean;
}

/** Information sent unasked: what it says is there only once its conditions are accepted. */
export class InformationViewDto {
  @IsInt() dispatchNumber!: number;
  @IsArray() @IsString({ each: true }) conditions!: string[];
  /** Under which it is given; null where the other side did not say. */
  @IsOptional() @IsIn(instrumentCodes) instrument!: InstrumentCode | null;
  /** As cited, "UNTOC 18(4)-(5)"; null where the instrument has no provision of its own. */
  @IsOptional() @IsString() law!: string | null;
  @IsOptional() @IsIn(['accepted', 'declined']) reply!: 'accepted' | 'declined' | null;
  @IsOptional() @IsISO8601() repliedAt!: string | null;
}

/** Another request of the own side that this one goes with. */
export class RelatedViewDto {
  @IsUUID() fileId!: string;
  @IsString() reference!: string;
  @IsIn(requestRelations) relation!: RequestRelation;
  @IsISO8601() since!: string;
}
