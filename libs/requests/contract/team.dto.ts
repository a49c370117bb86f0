import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { type Role, roles } from '@rogatory/platform/contract';

/** How much lies on somebody: files kept, and what of them is late, near or waited for. */
export class LoadDto {
  @IsInt() open!: number;
  @IsInt() overdue!: number;
  @IsInt() thisWeek!: number;
  /** Waiting for the other side, or for another of ours. */
  @IsInt() waiting!: number;
}

/** One person of the office and the load. */
export class TeamMemberDto {
  @IsUUID() personId!: string;
  @IsString() name!: string;
  @IsArray() @IsIn(roles, { each: true }) roles!: Role[];
  @ValidateNested() @Type(() => LoadDto) load!: LoadDto;
  /** Who stands in while the person is away; null while there. */
  @IsOptional() @IsString() deputyName!: string | null;
  /** Until when the person is away, an instant. */
  @IsOptional() @IsString() awayUntil!: string | null;
}

/** GET /desk/team: everybody of the own authority, and the files that nobody looks after. */
export class TeamDto {
  @IsArray() @ValidateNested({ each: true }) @Type(() => TeamMemberDto) people!: TeamMemberDto[];
  @ValidateNested() @Type(() => LoadDto) nobody!: LoadDto;
}
