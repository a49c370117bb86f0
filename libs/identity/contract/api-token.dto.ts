import { type Role, roles } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a token works, and if not, why. */
export const tokenStates = ['active', 'expired', 'revoked'] as const;
export type TokenState = (typeof tokenStates)[number];

/** Why a permission cannot be a scope of a token with these roles. */
export const scopeFaults = ['unknown', 'person_needed', 'not_of_roles'] as const;
export type ScopeFault = (typeof scopeFaults)[number];

/** A token of a system of the own authority. Never its secret. */
export class ApiTokenDto {
  @IsUUID()
  id!: string;

  /** Of the system that holds it; stands in the trail and in files for whatever it does. */
  @IsString()
  name!: string;

  @IsArray()
  @IsIn(roles, { each: true })
  roles!: Role[];

  /** Names of the permissions it may use. */
  @IsArray()
  @IsString({ each: true })
  scopes!: string[];

  /** Networks in CIDR notation it may call from; empty when from anywhere. */
  @IsArray()
  @IsString({ each: true })
  networks!: string[];

  @IsIn(tokenStates)
  state!: TokenState;

  /** ISO 8601 instant. */
  @IsISO8601()
  createdAt!: string;

  /** Name of the administrator. */
  @IsString()
  createdBy!: string;

  /** The last day, by the authority's calendar, on which it works. */
  @Matches(calendarDate)
  expiresOn!: string;

  /** ISO 8601 instant, true to the hour; null before the first call. */
  @IsOptional()
  @IsISO8601()
  lastUsedAt!: string | null;

  @IsOptional()
  @IsISO8601()
  revokedAt!: string | null;

  /** Until when the secret before the latest still works; null when only one does. */
  @IsOptional()
  @IsISO8601()
  overlapEndsAt!: string | null;
}

/** A token just made or rotated, with the one sight of its secret. */
export class IssuedTokenDto {
  @ValidateNested()
  @Type(() => ApiTokenDto)
  token!: ApiTokenDto;

  /** To be sent as `Authorization: Bearer`. Shown this once. */
  @IsString()
  secret!: string;
}

export class CreateTokenDto {
  /** Of the system, as colleagues know it. */
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(roles, { each: true })
  roles!: Role[];

  /** Names of permissions these roles hold; `identity.me` comes with every token. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes!: string[];

  /** The last day on which it shall work, a year from now at the latest. */
  @Matches(calendarDate)
  expiresOn!: string;

  /** Networks in CIDR notation; without any the token works from anywhere. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(49, { each: true })
  networks?: string[];
}

export class RotateTokenDto {
  /** How long the secret used until now goes on working. */
  @IsInt()
  @Min(0)
  @Max(168)
  overlapHours!: number;

  /** A new last day, a year from now at the latest; without it the old one stays. */
  @IsOptional()
  @Matches(calendarDate)
  expiresOn?: string;
}

/** A permission a token may carry. */
export class GrantableScopeDto {
  @IsString()
  name!: string;

  /** Those of the authority's roles that hold it. */
  @IsArray()
  @IsIn(roles, { each: true })
  roles!: Role[];
}

/** What a token of the own authority can be given. */
export class TokenOfferDto {
  @IsArray()
  @IsIn(roles, { each: true })
  roles!: Role[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GrantableScopeDto)
  scopes!: GrantableScopeDto[];

  /** Permissions of these roles that only a person may use. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GrantableScopeDto)
  personal!: GrantableScopeDto[];
}
