import { MayBeAbsent } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';
import { instrumentRanks, type InstrumentRank } from './instrument';
import { instrumentCodes, type InstrumentCode } from './instrument-code';
import {
  AssistanceDto,
  ChannelDto,
  DualCriminalityDto,
  OffenceScopeDto,
  OpenMembershipDto,
  PartyDto,
  PrecedenceDto,
  LegalGroundDto,
  RequiredContentItemDto,
} from './instrument-parts.dto';
import { LawOverrideDto, LawVerificationDto } from './law-change.dto';
import { LawTextDto, ProvenanceDto, ProvisionDto } from './law-text.dto';
import { TimeLimitDto } from './time-limit.dto';

/** The law of which day; today (UTC) where left out. */
export class LawDateQueryDto {
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) date?: string;
}

/** An instrument in the register. */
export class InstrumentRowDto {
  @IsString() id!: string;
  @IsIn(instrumentCodes) code!: InstrumentCode;
  @IsIn(instrumentRanks) rank!: InstrumentRank;
  @ValidateNested() @Type(() => LawTextDto) name!: LawTextDto;
  @IsString() citation!: string;
  @IsString() assistanceArticle!: string;
  @IsBoolean() binding!: boolean;
  @IsOptional() @IsString() inForceFrom!: string | null;
  @IsOptional() @IsString() inForceUntil!: string | null;
  /** On the day asked. */
  @IsBoolean() inForce!: boolean;
  /** Jurisdictions bound on the day asked. */
  @IsInt() parties!: number;
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
  /** Statements of the card and of its Parties that await a lawyer. */
  @IsInt() toBeVerified!: number;
}

/** A whole card as the law stands on the day asked. */
export class InstrumentDto {
  @IsIn(instrumentCodes) code!: InstrumentCode;
  @IsString() id!: string;
  @IsIn(instrumentRanks) rank!: InstrumentRank;
  @ValidateNested() @Type(() => LawTextDto) name!: LawTextDto;
  @IsString() citation!: string;
  @IsString() assistanceArticle!: string;
  @IsBoolean() binding!: boolean;
  @IsOptional() @IsString() adoptedOn!: string | null;
  @IsOptional() @IsString() inForceFrom!: string | null;
  @IsOptional() @IsString() inForceUntil!: string | null;
  @ValidateNested() @Type(() => OffenceScopeDto) scope!: OffenceScopeDto;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AssistanceDto)
  assistance!: AssistanceDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => AssistanceDto) excluded!: AssistanceDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ChannelDto) channels!: ChannelDto[];
  @ValidateNested() @Type(() => ProvisionDto) language!: ProvisionDto;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RequiredContentItemDto)
  contents!: RequiredContentItemDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LegalGroundDto)
  grounds!: LegalGroundDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ProvisionDto) noGrounds!: ProvisionDto[];
  @ValidateNested() @Type(() => DualCriminalityDto) dualCriminality!: DualCriminalityDto;
  /** Instruments to which it gives way. */
  @IsOptional()
  @MayBeAbsent()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PrecedenceDto)
  precedence?: PrecedenceDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ProvisionDto)
  postponement!: ProvisionDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ProvisionDto)
  confidentiality!: ProvisionDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ProvisionDto) use!: ProvisionDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ProvisionDto) costs!: ProvisionDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ProvisionDto) return!: ProvisionDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => PartyDto) parties!: PartyDto[];
  /** Of whom it is not known whether they are bound. */
  @IsOptional()
  @MayBeAbsent()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OpenMembershipDto)
  openMemberships?: OpenMembershipDto[];
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
}

/** A card with its limits and with what administrators have changed or verified. */
export class InstrumentCardDto {
  /** Calendar date whose law the card shows. */
  @IsString() date!: string;
  @ValidateNested() @Type(() => InstrumentDto) instrument!: InstrumentDto;
  @IsArray() @ValidateNested({ each: true }) @Type(() => TimeLimitDto) timeLimits!: TimeLimitDto[];
  /** Proposed and approved, newest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LawOverrideDto)
  overrides!: LawOverrideDto[];
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LawVerificationDto)
  verifications!: LawVerificationDto[];
}
