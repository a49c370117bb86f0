import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
} from 'class-validator';
import { OccurredDto } from './attached.dto';
import { channels, type Channel } from './lifecycle-names';

const measureCode = /^M[1-9][0-9]?$/;

/** POST /requests/:id/transmit: the approved version goes out by a channel, with its proof. */
export class TransmitRequestDto extends OccurredDto {
  /** Left out: `direct` where the office transmits itself, else `central_authority`. */
  @IsOptional() @IsIn(channels) channel?: Channel;
  /** What proves it: number of the note verbale, of the consignment, of the message. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(1_000) proof?: string;
  @IsOptional() @IsString() @MaxLength(4_000) remark?: string;
}

/** POST /requests/:id/request-orally: an urgent request by word of mouth (UNTOC 18(14)). */
export class RequestOrallyDto extends OccurredDto {
  @IsIn(channels) channel!: Channel;
  /** Who took the call there. */
  @IsString() @MinLength(1) @MaxLength(300) spokenWith!: string;
  /** What was read out. */
  @IsString() @MinLength(1) @MaxLength(10_000) callNote!: string;
}

/** POST /requests/:id/review-urgency: which measures stay urgent; the others become a priority. */
export class ReviewUrgencyDto {
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(measureCode, { each: true })
  stayUrgent!: string[];
  @IsString() @MinLength(1) @MaxLength(4_000) reasons!: string;
}

/** POST /requests/:id/record-relay: somebody outside carried a dispatch on (embassy, INTERPOL). */
export class RecordRelayDto extends OccurredDto {
  @IsInt() @Min(1) dispatchNumber!: number;
  @IsString() @MinLength(1) @MaxLength(1_000) proof!: string;
}

/** POST /requests/:id/register-receipt: how and when it truly came, and whether it is complete. */
export class RegisterReceiptDto extends OccurredDto {
  @IsIn(channels) channel!: Channel;
  @IsBoolean() complete!: boolean;
  @IsOptional() @IsString() @MaxLength(4_000) remark?: string;
}

/** POST /requests/:id/forward: to the authority that is competent; the sender is told. */
export class ForwardDto extends OccurredDto {
  @IsUUID() authorityId!: string;
  @IsString() @MinLength(1) @MaxLength(4_000) reasons!: string;
}

/** POST /requests/:id/read: everything of the other side up to this number was seen. */
export class MarkReadDto {
  @IsInt() @Min(1) @Max(100_000) upTo!: number;
}

/** How many dispatches were seen for the first time. */
export class ReadMarksDto {
  @IsInt() marked!: number;
}
