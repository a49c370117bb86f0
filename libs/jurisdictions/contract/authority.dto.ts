import { type AuthorityKind, authorityKinds } from '@rogatory/identity/contract';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';

export class AuthorityQueryDto {
  /** ISO 3166-1 alpha-2. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  jurisdiction?: string;

  @IsOptional()
  @IsIn(authorityKinds)
  kind?: AuthorityKind;
}

/** An authority as everybody in the network may know it. */
export class AuthorityDto {
  @IsUUID()
  id!: string;

  /** ISO 3166-1 alpha-2. */
  @IsString()
  jurisdiction!: string;

  @IsIn(authorityKinds)
  kind!: AuthorityKind;

  @IsString()
  name!: string;

  /** The name as the authority itself writes it. */
  @IsOptional()
  @IsString()
  nameNative!: string | null;

  /** BCP 47 language of the native name. */
  @IsOptional()
  @IsString()
  nativeLanguage!: string | null;

  /** IANA time zone. */
  @IsString()
  zone!: string;

  /** ISO 3166-2: the region it sits in, where that one has holidays of its own. */
  @IsOptional()
  @IsString()
  region!: string | null;

  /**
   * The central authority through which it sends and receives. Its own id where it transmits
   * directly; null for a secretariat, which does neither.
   */
  @IsOptional()
  @IsUUID()
  centralAuthorityId!: string | null;
}
