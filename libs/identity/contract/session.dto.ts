import { type Role, roles } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type AuthorityKind, authorityKinds } from './authority-kind';

export class SignInDto {
  @IsString()
  @MinLength(3)
  @MaxLength(254)
  email!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

/** The authority a person acts for. */
export class MyAuthorityDto {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  @IsOptional()
  @IsString()
  nameNative!: string | null;

  @IsIn(authorityKinds)
  kind!: AuthorityKind;

  /** ISO 3166-1 alpha-2. */
  @IsString()
  jurisdiction!: string;

  /** IANA time zone. */
  @IsString()
  zone!: string;

  /** The network a secretariat keeps. */
  @IsOptional()
  @IsString()
  networkCode!: string | null;
}

/** Who is signed in, and what the person may do. */
export class MeDto {
  @IsUUID()
  personId!: string;

  @IsString()
  name!: string;

  @IsOptional()
  @IsString()
  nameNative!: string | null;

  /** Null for a system. */
  @IsOptional()
  @IsString()
  email!: string | null;

  @IsString()
  locale!: string;

  /** The API token a system of the authority calls with; null for a person. */
  @IsOptional()
  @IsUUID()
  tokenId!: string | null;

  @IsArray()
  @IsIn(roles, { each: true })
  roles!: Role[];

  /** Names of the permissions the roles hold, for a system those within its scopes. */
  @IsArray()
  @IsString({ each: true })
  permissions!: string[];

  @ValidateNested()
  @Type(() => MyAuthorityDto)
  authority!: MyAuthorityDto;
}

/** What a sign-in or a renewal answers; the refresh token travels in a cookie beside it. */
export class SessionDto {
  /** To be sent as `Authorization: Bearer`. */
  @IsString()
  accessToken!: string;

  @IsInt()
  expiresInSeconds!: number;

  @ValidateNested()
  @Type(() => MeDto)
  me!: MeDto;
}
