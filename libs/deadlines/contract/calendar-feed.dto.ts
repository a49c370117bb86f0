import { IsBoolean, IsISO8601, IsOptional, IsString } from 'class-validator';

/** GET /deadlines/feed: whether the own secret link works. The link itself is never shown again. */
export class CalendarFeedDto {
  @IsBoolean() active!: boolean;
  @IsOptional() @IsISO8601() madeAt!: string | null;
}

/** POST /deadlines/feed: a new secret link; the one before stops working. Shown this once. */
export class CalendarFeedLinkDto extends CalendarFeedDto {
  /** Path below the address of the installation; whoever has it reads the person's dates. */
  @IsString() path!: string;
}
