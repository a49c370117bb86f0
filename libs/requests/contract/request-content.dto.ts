import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  highestPenaltyYears,
  instrumentCodes,
  measureTypes,
  offenceCategories,
  type InstrumentCode,
  type MeasureType,
  type OffenceCategory,
} from '@rogatory/instruments/contract';
import { tlpMarkings, urgencyLevels, type TlpMarking, type UrgencyLevel } from './lifecycle-names';

/** BCP 47 tag such as `ko`, `km`, `ko-Latn`. */
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** Letter and number that name a person or a measure inside one request: V01, L02, M3. */
const codePattern = /^[A-Z]{1,3}[0-9]{1,3}$/;
/** Calendar date, or date and time with offset. */
const dateOrInstant =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

/** A text with the language it is written in. */
export class LocalizedTextDto {
  @IsString() @MaxLength(35) @Matches(languageTag) language!: string;
  @IsString() @MaxLength(20_000) text!: string;
}

/** One name of a person or entity in one script (ISO 15924). */
export class NameDto {
  @IsString() @MaxLength(300) text!: string;
  @IsString() @Matches(/^[A-Z][a-z]{3}$/) script!: string;
  @IsString() @MaxLength(35) @Matches(languageTag) language!: string;
}

export class IdentifierDto {
  @IsString() @MaxLength(120) type!: string;
  @IsString() @MaxLength(300) value!: string;
}

export const personKinds = ['natural', 'legal'] as const;
export type PersonKind = (typeof personKinds)[number];

/** A person or entity concerned; `sealed` means masked by default, revealing is recorded. */
export class ConcernedPersonDto {
  @IsString() @Matches(codePattern) code!: string;
  @IsIn(personKinds) kind!: PersonKind;
  @IsString() @MaxLength(200) role!: string;
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => NameDto)
  names!: NameDto[];
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => IdentifierDto)
  identifiers!: IdentifierDto[];
  /** ISO 3166-1 alpha-2. */
  @ValidateIf((p: ConcernedPersonDto) => p.nationality !== null)
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  nationality!: string | null;
  /** Calendar date. */
  @IsOptional() @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/) birthDate!: string | null;
  /** null: not known. A possible victim is never treated as a suspect first (non-punishment). */
  @IsOptional() @IsBoolean() possibleVictim!: boolean | null;
  @IsBoolean() sealed!: boolean;
  @IsString() @MaxLength(2_000) note!: string;
}

export class OffenceDto {
  @IsString() @MaxLength(300) provision!: string;
  @IsString() @MaxLength(4_000) text!: string;
  @IsString() @MaxLength(300) maxPenalty!: string;
  @IsString() @MaxLength(2_000) dualCriminality!: string;
  /** What it is about, as far as it decides which instrument covers it; absent or null: not said. */
  @IsOptional() @IsIn(offenceCategories) category?: OffenceCategory | null;
  /**
   * Highest penalty in whole years, rounded down, as thresholds are whole years; absent or null: not
   * known.
   */
  @IsOptional() @IsInt() @Min(1) @Max(highestPenaltyYears) maxPenaltyYears?: number | null;
}

/** One measure asked. */
export class MeasureDto {
  @IsString() @Matches(/^M[1-9][0-9]?$/) code!: string;
  @IsIn(measureTypes) type!: MeasureType;
  /** Articles relied on for this measure. */
  @IsString() @MaxLength(300) basis!: string;
  /** Codes of persons, or words for things and places. */
  @IsArray()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  targets!: string[];
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => LocalizedTextDto)
  place!: LocalizedTextDto[];
  /** The evidence to be obtained, exactly enough to find it. */
  @IsString() @MaxLength(10_000) details!: string;
  @IsString() @MaxLength(4_000) necessity!: string;
  /** Formalities and procedure wished for. */
  @IsString() @MaxLength(4_000) procedure!: string;
  /** Date, or date and time with offset, by which the requesting side asks for it (UNTOC 18(24)). */
  @IsOptional() @Matches(dateOrInstant) wantedBy!: string | null;
}

export class AlternateBasisDto {
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  @IsString() @MaxLength(1_000) note!: string;
}

export class LegalBasisDto {
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  @IsString() @MaxLength(300) articles!: string;
  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => AlternateBasisDto)
  alternates!: AlternateBasisDto[];
}

export class UrgencyDto {
  @IsIn(urgencyLevels) level!: UrgencyLevel;
  @IsBoolean() riskToLife!: boolean;
  @IsBoolean() movementImminent!: boolean;
  @IsBoolean() minorConcerned!: boolean;
  @IsBoolean() dataVolatile!: boolean;
  @IsString() @MaxLength(2_000) reason!: string;
}

export class MarkingDto {
  @IsIn(tlpMarkings) tlp!: TlpMarking;
  /** Handling beside the marking, e.g. "H2 (no onward transfer)". */
  @IsString() @MaxLength(300) handling!: string;
}

export class TranslationDto {
  @IsString() @Matches(languageTag) language!: string;
  @IsBoolean() certified!: boolean;
  @IsString() @MaxLength(300) translator!: string;
}

export class AssuranceDto {
  @IsString() @MaxLength(1_000) text!: string;
}

/**
 * What a request says: the contents an instrument demands (the core six of UNTOC 18(15),
 * UNCAC 46(15), Vienna 7(10)) and what practice adds. A draft may leave texts empty; the rules
 * say what is missing or weak.
 */
export class RequestContentDto {
  /** Subject and nature of the proceedings, in a line. */
  @IsString() @MaxLength(200) title!: string;
  /** Reference of the domestic case; becomes the file's own reference. */
  @IsString() @MaxLength(120) caseReference!: string;
  /** Authority conducting the proceedings and their stage. */
  @IsString() @MaxLength(1_000) proceedings!: string;
  @IsOptional() @IsUUID() requestedAuthorityId!: string | null;
  @IsOptional() @ValidateNested() @Type(() => LegalBasisDto) basis!: LegalBasisDto | null;
  @IsDefined() @ValidateNested() @Type(() => UrgencyDto) urgency!: UrgencyDto;
  @IsDefined() @ValidateNested() @Type(() => MarkingDto) marking!: MarkingDto;
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => LocalizedTextDto)
  facts!: LocalizedTextDto[];
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ConcernedPersonDto)
  persons!: ConcernedPersonDto[];
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => OffenceDto)
  offences!: OffenceDto[];
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MeasureDto)
  measures!: MeasureDto[];
  /** Purpose for which the evidence is sought. */
  @IsString() @MaxLength(4_000) purpose!: string;
  /** Language the request is written in. */
  @IsString() @MaxLength(35) @Matches(languageTag) language!: string;
  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => TranslationDto)
  translations!: TranslationDto[];
  /** Secrecy of the request's existence and content (UNTOC 18(20)). */
  @IsString() @MaxLength(2_000) confidentialityOfRequest!: string;
  /** Secrecy and use of the material supplied (UNTOC 18(19)). */
  @IsString() @MaxLength(2_000) confidentialityOfMaterial!: string;
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AssuranceDto)
  assurances!: AssuranceDto[];
}
