import { ArrayMaxSize, ArrayUnique, IsArray, IsISO8601, IsOptional, IsUUID } from 'class-validator';

/** A command whose dispatch may carry documents. */
export class AttachedDto {
  /** Documents uploaded before, in the order in which they are to be read. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  attachmentIds?: string[];
}

/** A command that records what happened in the world, perhaps earlier than it is entered. */
export class OccurredDto extends AttachedDto {
  /**
   * When it happened, ISO 8601 with offset; left out: now. Never in the future, never before the
   * file's first event. The time of entry is kept beside it.
   */
  @IsOptional() @IsISO8601({ strict: true, strictSeparator: true }) occurredAt?: string;
}
