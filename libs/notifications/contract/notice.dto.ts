import { clockActs, type ClockAct } from '@rogatory/requests/contract';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { capacities, noticeCauses, type Capacity, type NoticeCause } from './notice-cause';

/** Which of the own notices, and where to go on. */
export class NoticeQueryDto {
  /** `true`: only those not read yet. */
  @IsOptional() @IsIn(['true', 'false']) unread?: 'true' | 'false';
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

/** Something the person is told, without a word of the case. */
export class NoticeDto {
  @IsUUID() id!: string;
  @IsIn(noticeCauses) cause!: NoticeCause;
  @IsIn(capacities) capacity!: Capacity;
  /** For whom a deputy is told. */
  @IsOptional() @IsString() standsInFor!: string | null;
  /** What is to be done, where something is. */
  @IsOptional() @IsIn(clockActs) act!: ClockAct | null;
  /** The file it is about; null for a figure. */
  @IsOptional() @IsUUID() fileId!: string | null;
  /** The own reference of the file. */
  @IsOptional() @IsString() reference!: string | null;
  @IsOptional() @IsString() measureCode!: string | null;
  /** The date it is about, with the zone in which it is reckoned. */
  @IsOptional() @IsISO8601() due!: string | null;
  /** The date it was before, where a corrected calendar has moved it. */
  @IsOptional() @IsISO8601() movedFrom!: string | null;
  @IsOptional() @IsString() zone!: string | null;
  @IsOptional() @IsBoolean() wholeDay!: boolean | null;
  @IsOptional() @IsInt() figure!: number | null;
  @IsBoolean() urgent!: boolean;
  @IsISO8601() at!: string;
  @IsOptional() @IsISO8601() readAt!: string | null;
}

/** How many of the own notices are not read yet; counted up to a hundred. */
export class UnreadCountDto {
  @IsInt() unread!: number;
  @IsBoolean() more!: boolean;
}

/** Everything up to an instant has been read. */
export class ReadAllDto {
  @IsISO8601({ strict: true }) @MaxLength(40) until!: string;
}
