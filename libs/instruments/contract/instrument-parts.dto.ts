import { MayBeAbsent } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import {
  channelKinds,
  dualCriminalityTests,
  type ChannelKind,
  type DualCriminalityTest,
} from './instrument';
import { instrumentCodes, type InstrumentCode } from './instrument-code';
import { LawTextDto, ProvenanceDto, ProvisionDto } from './law-text.dto';
import { measureTypes, type MeasureType } from './measure-type';
import { offenceCategories, type OffenceCategory } from './offence-category';

export class AssistanceDto extends ProvisionDto {
  @IsArray() @IsIn(measureTypes, { each: true }) measures!: MeasureType[];
}

export class ChannelDto extends ProvisionDto {
  @IsIn(channelKinds) kind!: ChannelKind;
  @IsIn(['ordinary', 'urgent']) when!: 'ordinary' | 'urgent';
}

export class RequiredContentItemDto extends ProvisionDto {
  @IsString() code!: string;
  /** Empty: for every measure. */
  @IsArray() @IsIn(measureTypes, { each: true }) measures!: MeasureType[];
  @IsBoolean() urgentOnly!: boolean;
}

export class LegalGroundDto extends ProvisionDto {
  @IsString() code!: string;
  @IsIn(['mandatory', 'discretionary']) nature!: 'mandatory' | 'discretionary';
}

/** Offences for which dual criminality is not tested from a maximum penalty on. */
export class DualCriminalityWaiverDto {
  @IsArray() @IsIn(offenceCategories, { each: true }) offences!: OffenceCategory[];
  @IsNumber() fromYears!: number;
}

export class DualCriminalityDto extends ProvisionDto {
  @IsIn(dualCriminalityTests) test!: DualCriminalityTest;
  /** Measures given without the test. */
  @IsOptional() @MayBeAbsent() @IsArray() @IsIn(measureTypes, { each: true }) never?: MeasureType[];
  @IsOptional()
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => DualCriminalityWaiverDto)
  waiver?: DualCriminalityWaiverDto;
}

/** Gives way to other instruments (empty: any binding bilateral or regional one). */
export class PrecedenceDto extends ProvisionDto {
  @IsIn(['replaced', 'only_without_treaty']) kind!: 'replaced' | 'only_without_treaty';
  @IsArray() @IsIn(instrumentCodes, { each: true }) to!: InstrumentCode[];
}

export class OffenceScopeDto extends ProvisionDto {
  /** Empty: any offence. */
  @IsArray() @IsIn(offenceCategories, { each: true }) offences!: OffenceCategory[];
  @IsOptional() @IsNumber() seriousFromYears!: number | null;
  @IsBoolean() needsTransnationalGroup!: boolean;
  @IsBoolean() electronicEvidenceOfAnyOffence!: boolean;
}

export class PartyStatementDto {
  @IsIn(['reservation', 'declaration']) kind!: 'reservation' | 'declaration';
  @IsString() article!: string;
  @ValidateNested() @Type(() => LawTextDto) text!: LawTextDto;
  @IsArray() @IsIn(measureTypes, { each: true }) excludes!: MeasureType[];
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
}

export class PartyDto {
  /** ISO 3166-1 alpha-2. */
  @IsString() jurisdiction!: string;
  /** Calendar date; null where it is not recorded. */
  @IsOptional() @IsString() from!: string | null;
  /** Last day of effect. */
  @IsOptional() @IsString() until!: string | null;
  @IsOptional() @ValidateNested() @Type(() => LawTextDto) territory!: LawTextDto | null;
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PartyStatementDto)
  statements!: PartyStatementDto[];
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
}

/** It is not known whether the jurisdiction is bound. */
export class OpenMembershipDto {
  /** ISO 3166-1 alpha-2. */
  @IsString() jurisdiction!: string;
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
}
