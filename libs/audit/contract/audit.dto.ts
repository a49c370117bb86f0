import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Which entries of the trail to list. */
export class AuditQueryDto {
  /** The file, person or other thing whose trail is wanted; without it the authority's whole trail. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

/** One step as the trail keeps it, newest first in a list. */
export class AuditEntryDto {
  @IsUUID()
  id!: string;

  /** ISO 8601 instant. */
  @IsString()
  at!: string;

  @IsUUID()
  personId!: string;

  @IsString()
  personName!: string;

  /** The API token through which a system of the authority acted; null when a person acted. */
  @IsOptional()
  @IsUUID()
  tokenId!: string | null;

  /** What was done, e.g. `requests.submit`. */
  @IsString()
  action!: string;

  @IsString()
  subjectType!: string;

  @IsString()
  subjectId!: string;

  /** Ties the entry to the log lines of the same request. */
  @IsOptional()
  @IsUUID()
  correlationId!: string | null;
}
