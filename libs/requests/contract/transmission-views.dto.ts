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
import { channels, deliveryStages, type Channel, type DeliveryStage } from './lifecycle-names';

/** How far a dispatch has come, with what proves it. */
export class DeliveryDto {
  @IsIn(deliveryStages) stage!: DeliveryStage;
  @IsISO8601() at!: string;
  /** What proves a leg that somebody outside carried it; null where the product itself saw it. */
  @IsOptional() @IsString() proof!: string | null;
}

/** Where what we hold, or sent, and what the other side can know do not agree. */
export const disagreementKinds = [
  'not_delivered',
  'relayed_not_received',
  'not_read',
  'answer_not_seen',
  'question_passed_over',
  'crossed',
  'done_though_withdrawn',
  'told_before_ours',
] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

export class DisagreementDto {
  @IsIn(disagreementKinds) kind!: DisagreementKind;
  /** The dispatch it is about. */
  @IsInt() dispatchNumber!: number;
  /** The other dispatch, where two crossed or one passed another over. */
  @IsOptional() @IsInt() otherNumber!: number | null;
  @IsArray() @IsString({ each: true }) measureCodes!: string[];
  @IsISO8601() since!: string;
}

/** Who said that it is urgent, who confirmed it, and when it is looked at again. */
export class UrgencyViewDto {
  @IsBoolean() urgent!: boolean;
  /** Measures that stay urgent after the last review; null: none was made yet. */
  @IsOptional() @IsArray() @IsString({ each: true }) stayUrgent!: string[] | null;
  @IsOptional() @IsString() confirmedBy!: string | null;
  @IsOptional() @IsISO8601() confirmedAt!: string | null;
  @IsOptional() @IsISO8601() orallyRequestedAt!: string | null;
  @IsArray() @IsISO8601({}, { each: true }) reviewedAt!: string[];
}

/** The receipt as an officer of the requested side registered it. */
export class ReceiptViewDto {
  @IsISO8601() at!: string;
  @IsIn(channels) channel!: Channel;
  @IsBoolean() complete!: boolean;
}

/** Who has the request now. */
export class ForwardedViewDto {
  @IsUUID() authorityId!: string;
  @IsString() authorityName!: string;
  @IsISO8601() at!: string;
}

/** How a request went out and came in. */
export class TransmissionViewDto {
  @IsOptional() @IsIn(channels) channel!: Channel | null;
  @ValidateNested() @Type(() => UrgencyViewDto) urgency!: UrgencyViewDto;
  @IsOptional() @ValidateNested() @Type(() => ReceiptViewDto) receipt!: ReceiptViewDto | null;
  /** When it first came to the State, where another authority had it before. */
  @IsOptional() @IsISO8601() firstReceivedAt!: string | null;
  @IsOptional() @ValidateNested() @Type(() => ForwardedViewDto) forwarded!: ForwardedViewDto | null;
}
