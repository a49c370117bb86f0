import {
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { confidences, type Confidence } from './provenance';

/** What an administrator may change: a card (or a whole new bilateral treaty) or a time limit. */
export const lawTargets = ['instrument', 'time_limit'] as const;
export type LawTarget = (typeof lawTargets)[number];

export const overrideStates = ['proposed', 'approved', 'rejected', 'withdrawn'] as const;
export type OverrideState = (typeof overrideStates)[number];

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;
/** RFC 6901; a step into a list may also name the member: `/parties/KH/from`. */
const jsonPointer = /^(\/([^~/]|~[01])*)*$/;

/**
 * A dated change. The pointer `''` with a whole card and a new id adds a bilateral treaty made from
 * the template. It takes effect only once a second administrator has approved it.
 */
export class ProposeOverrideDto {
  @IsIn(lawTargets) target!: LawTarget;
  /** `UNTOC`, `KR-TH-2003`, `T02`. */
  @IsString() @Matches(/^[A-Z0-9][A-Z0-9_-]{1,59}$/) targetId!: string;
  @IsString() @MaxLength(300) @Matches(jsonPointer) pointer!: string;
  /** Any JSON value; what results must be a valid card or limit. `/parties/-` adds to a list. */
  @ValidateIf(() => true)
  value!: unknown;
  /** Calendar date, the first day of effect. */
  @Matches(calendarDate) effectiveFrom!: string;
  /** Calendar date, the last day of effect; null for good. */
  @IsOptional() @Matches(calendarDate) effectiveUntil?: string | null;
  @IsString() @Matches(/\S/) @MaxLength(2_000) reason!: string;
  /** Where the law is to be found: gazette, register, depositary notification. */
  @IsString() @Matches(/\S/) @MaxLength(500) source!: string;
  @IsIn(confidences) confidence!: Confidence;
}

/** A decision on a proposal, with a note for the file. */
export class DecideOverrideDto {
  @IsOptional() @IsString() @MaxLength(2_000) note?: string | null;
}

export class LawOverrideQueryDto {
  @IsOptional() @IsIn(overrideStates) state?: OverrideState;
  @IsOptional() @IsString() @MaxLength(60) targetId?: string;
}

export class LawOverrideDto {
  @IsUUID() id!: string;
  @IsIn(lawTargets) target!: LawTarget;
  @IsString() targetId!: string;
  @IsString() pointer!: string;
  @ValidateIf(() => true) value!: unknown;
  @IsString() effectiveFrom!: string;
  @IsOptional() @IsString() effectiveUntil!: string | null;
  @IsString() reason!: string;
  @IsString() source!: string;
  @IsIn(confidences) confidence!: Confidence;
  @IsIn(overrideStates) state!: OverrideState;
  @IsUUID() proposedById!: string;
  @IsString() proposedBy!: string;
  /** Instant. */
  @IsString() proposedAt!: string;
  /** Who approved, rejected or withdrew. */
  @IsOptional() @IsString() decidedBy!: string | null;
  @IsOptional() @IsString() decidedAt!: string | null;
  @IsOptional() @IsString() decisionNote!: string | null;
}

/** A lawyer has verified one statement of the law; the mark holds as long as the words stand. */
export class VerifyProvisionDto {
  @IsIn(lawTargets) target!: LawTarget;
  @IsString() @Matches(/^[A-Z0-9][A-Z0-9_-]{1,59}$/) targetId!: string;
  /** To something with a provenance: `/grounds/0`, `/parties/KH`; `''` is the card's own head. */
  @IsString() @MaxLength(300) @Matches(jsonPointer) pointer!: string;
  /** Name or office of the lawyer. */
  @IsString() @Matches(/\S/) @MaxLength(200) verifiedBy!: string;
  /** Calendar date. */
  @Matches(calendarDate) verifiedOn!: string;
}

export class LawVerificationDto {
  @IsUUID() id!: string;
  @IsIn(lawTargets) target!: LawTarget;
  @IsString() targetId!: string;
  @IsString() pointer!: string;
  @IsString() verifiedBy!: string;
  @IsString() verifiedOn!: string;
  @IsString() recordedBy!: string;
  /** Instant. */
  @IsString() recordedAt!: string;
  /** False once the words it verified have changed. */
  @IsIn([true, false]) holds!: boolean;
}
