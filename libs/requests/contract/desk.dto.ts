import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { clockActs, NextClockDto, type ClockAct } from './clock.dto';
import { fileStates, tlpMarkings, type FileState, type TlpMarking } from './lifecycle-names';
import { directions, type Direction } from './side';

export const deskGroups = [
  'overdue',
  'today',
  'this_week',
  'waiting_for_me',
  'waiting_for_them',
] as const;
export type DeskGroup = (typeof deskGroups)[number];

/** Whose desk: the own, with what one does as a deputy, or that of the whole office. */
export const deskScopes = ['mine', 'office'] as const;
export type DeskScope = (typeof deskScopes)[number];

/** Query of GET /desk. */
export class DeskQueryDto {
  @IsOptional() @IsIn(deskScopes) scope?: DeskScope;
  /** A colleague's desk, as the head of the same authority may open it. */
  @IsOptional() @IsUUID() personId?: string;
  /** `true`: what the person has put off, instead of what lies there. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  putOff?: boolean;
}

/** Query of GET /desk/:group: the rows of a group after those that the desk shows. */
export class DeskGroupQueryDto extends DeskQueryDto {
  @IsOptional() @IsString() @MaxLength(600) cursor?: string;
}

/** Why and until when a person has put a row off. */
export class PutOffDto {
  /** The first day on which it lies on the desk again, `YYYY-MM-DD` of the own zone. */
  @IsString() until!: string;
  @IsString() reason!: string;
}

/** One row of the desk: what to do, why, on which request, by when. */
export class DeskItemDto {
  @IsIn(deskGroups) group!: DeskGroup;
  @IsUUID() fileId!: string;
  /** Tells the rows of one file apart. */
  @IsString() key!: string;
  @IsInt() version!: number;
  @IsIn(clockActs) act!: ClockAct;
  @IsIn(directions) direction!: Direction;
  @IsIn(fileStates) state!: FileState;
  @IsString() counterpartJurisdiction!: string;
  @IsString() title!: string;
  @IsString() reference!: string;
  @IsOptional() @IsString() theirReference!: string | null;
  @IsBoolean() riskToLife!: boolean;
  @IsIn(tlpMarkings) tlp!: TlpMarking;
  @IsInt() measureCount!: number;
  @IsOptional() @ValidateNested() @Type(() => NextClockDto) clock!: NextClockDto | null;
  /** A holiday that is not yet certain has a part in the date. */
  @IsBoolean() tentative!: boolean;
  /** Since when it waits (waiting groups). */
  @IsISO8601() since!: string;
  /** Who is waited for: the other side's authority, or another authority or person of ours. */
  @IsOptional() @IsString() waitingFor!: string | null;
  /** Who looks after the file in the own authority; null while nobody does. */
  @IsOptional() @IsString() ownerName!: string | null;
  /** Set where it lies here because the owner is away. */
  @IsOptional() @IsString() deputyFor!: string | null;
  /** It came from the other side and nobody here has taken it up yet. */
  @IsBoolean() arrived!: boolean;
  /** Who gave the file to the person, while nothing has been done on it since. */
  @IsOptional() @IsString() handedOverBy!: string | null;
  /** The viewer wrote what is to be decided and may not decide it. */
  @IsBoolean() ownWriting!: boolean;
  @IsOptional() @ValidateNested() @Type(() => PutOffDto) putOff!: PutOffDto | null;
}

export class DeskCountDto {
  @IsIn(deskGroups) group!: DeskGroup;
  @IsInt() count!: number;
}

/** GET /desk: groups in their fixed order, at most 50 rows each, what matters most first. */
export class DeskDto {
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeskItemDto) items!: DeskItemDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeskCountDto) counts!: DeskCountDto[];
  /** How many rows the person has put off. */
  @IsInt() putOff!: number;
}

/** POST /desk/put-off: not before a day, because of something; personal. */
export class PutOffRowDto {
  @IsUUID() fileId!: string;
  @IsString() @Matches(/^[a-z_:]{1,60}$/) key!: string;
  /** The first day on which it lies on the desk again, `YYYY-MM-DD` of the own zone. */
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/) until!: string;
  @IsString() @MinLength(1) @MaxLength(500) reason!: string;
}

/** POST /desk/take-back: the row lies on the desk again at once. */
export class TakeBackRowDto {
  @IsUUID() fileId!: string;
  @IsString() @Matches(/^[a-z_:]{1,60}$/) key!: string;
}
