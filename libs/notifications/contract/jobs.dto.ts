import {
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';

export const jobStates = ['waiting', 'running', 'failing', 'failed'] as const;
/** `failing`: will be tried again by itself; `failed`: only when somebody says so. */
export type JobState = (typeof jobStates)[number];

export class JobQueryDto {
  @IsOptional() @IsIn(jobStates) state?: JobState;
  @IsOptional() @IsString() @MaxLength(500) cursor?: string;
}

/** One piece of work in the background. It says nothing of any case. */
export class JobDto {
  @IsString() id!: string;
  /** The event it handles, or the task it runs. */
  @IsString() type!: string;
  @IsIn(jobStates) state!: JobState;
  @IsInt() attempts!: number;
  @IsInt() maxAttempts!: number;
  @IsISO8601() since!: string;
  @IsISO8601() nextAt!: string;
  /** Class of the last error, without its text. */
  @IsOptional() @IsString() error!: string | null;
}

export class JobTypeDto {
  @IsString() type!: string;
  @IsInt() waiting!: number;
  @IsInt() running!: number;
  @IsInt() failing!: number;
  @IsInt() failed!: number;
}

/** Endpoints of the own authority that do not take what they are told. */
export class TroubledEndpointsDto {
  /** Nothing arrives there just now; each delivery is tried again. */
  @IsInt() waiting!: number;
  /** Nothing is sent there any more until an administrator turns them on again. */
  @IsInt() givenUp!: number;
}

/** The state of all work in the background. */
export class JobFiguresDto {
  @IsInt() waiting!: number;
  @IsInt() running!: number;
  @IsInt() failing!: number;
  @IsInt() failed!: number;
  /** Since when the oldest that could run waits; null where none does. */
  @IsOptional() @IsISO8601() oldestSince!: string | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => JobTypeDto) types!: JobTypeDto[];
  @ValidateNested() @Type(() => TroubledEndpointsDto) endpoints!: TroubledEndpointsDto;
}

export class RetriedDto {
  @IsInt() jobs!: number;
}
