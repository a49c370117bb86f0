import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

/** When mail is sent: at once, once a day, or never. */
export const mailRhythms = ['at_once', 'digest', 'off'] as const;
export type MailRhythm = (typeof mailRhythms)[number];

const hourOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** How a person wants to be told by mail; the console always tells. */
export class SetMailPreferencesDto {
  @IsIn(mailRhythms) mail!: MailRhythm;
  /** Hour of the digest, 0–23 in `zone`. */
  @IsInt() @Min(0) @Max(23) digestHour!: number;
  /** Between these hours of `zone` (HH:MM) no mail is sent; both null for none. */
  @IsOptional() @Matches(hourOfDay) quietFrom!: string | null;
  @IsOptional() @Matches(hourOfDay) quietTo!: string | null;
  /** IANA time zone. */
  @IsString() @MaxLength(64) zone!: string;
  /** Whether a matter of risk to life may come at once, at any hour. */
  @IsBoolean() urgentAnyHour!: boolean;
}

export class MailPreferencesDto extends SetMailPreferencesDto {
  /** Whether this installation sends mail at all. */
  @IsBoolean() mailAvailable!: boolean;
  @IsOptional() @IsString() address!: string | null;
}
