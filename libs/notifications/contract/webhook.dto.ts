import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';

/** Why an endpoint gets nothing more. */
export const endpointStates = ['active', 'off', 'failing'] as const;
export type EndpointState = (typeof endpointStates)[number];

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const;
export type WebhookDeliveryState = (typeof deliveryStates)[number];

/** An address of the authority's own systems that is told of every step. */
export class MakeWebhookDto {
  /** https, without credentials in it. */
  @IsString() @MaxLength(500) url!: string;
  @IsOptional() @IsString() @MaxLength(100) description?: string | null;
}

/** Turns an endpoint off, or on again. */
export class SwitchWebhookDto {
  @IsBoolean() active!: boolean;
}

export class WebhookDto {
  @IsUUID() id!: string;
  @IsInt() version!: number;
  @IsString() url!: string;
  @IsOptional() @IsString() description!: string | null;
  @IsIn(endpointStates) state!: EndpointState;
  @IsISO8601() madeAt!: string;
  /** Since when nothing arrives there; null while it does. */
  @IsOptional() @IsISO8601() failingSince!: string | null;
}

/** A new endpoint. The secret is shown this once. */
export class WebhookMadeDto extends WebhookDto {
  /** Signs every delivery: Standard Webhooks, `whsec_…`. */
  @IsString() secret!: string;
}

/** Where to go on in the list of deliveries. */
export class DeliveryQueryDto {
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

/** One try of a delivery. */
export class WebhookAttemptDto {
  @IsInt() number!: number;
  @IsISO8601() at!: string;
  /** HTTP status of the answer; null where there was none. */
  @IsOptional() @IsInt() status!: number | null;
  /** Why it failed, as a word; null where it did not. */
  @IsOptional() @IsString() failure!: string | null;
}

export class WebhookDeliveryDto {
  @IsUUID() id!: string;
  @IsString() type!: string;
  @IsOptional() @IsUUID() fileId!: string | null;
  @IsIn(deliveryStates) state!: WebhookDeliveryState;
  @IsISO8601() at!: string;
  @IsOptional() @IsISO8601() nextAttemptAt!: string | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookAttemptDto)
  attempts!: WebhookAttemptDto[];
}
