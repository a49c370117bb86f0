import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';
import { instrumentRanks, type InstrumentRank } from './instrument';
import { instrumentCodes, type InstrumentCode } from './instrument-code';
import { PartyDto } from './instrument-parts.dto';
import { LawTextDto, ReasonDto } from './law-text.dto';

export class TreatyRelationsQueryDto {
  /** ISO 3166-1 alpha-2; left out: with every other jurisdiction. */
  @IsOptional() @Matches(/^[A-Z]{2}$/) with?: string;
  /** Calendar date; today (UTC) where left out. */
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) date?: string;
}

/** A jurisdiction bound by the same instrument. */
export class TreatyPartnerDto {
  @IsString() jurisdiction!: string;
  /** Calendar date from which both are bound; null where one date is not recorded. */
  @IsOptional() @IsString() since!: string | null;
  @IsBoolean() settled!: boolean;
}

export const relationStates = ['in_force', 'uncertain', 'not_in_force'] as const;
export type RelationState = (typeof relationStates)[number];

/** What one instrument means between a jurisdiction and the others. */
export class TreatyRelationDto {
  @IsString() id!: string;
  @IsIn(instrumentCodes) instrument!: InstrumentCode;
  @IsIn(instrumentRanks) rank!: InstrumentRank;
  @ValidateNested() @Type(() => LawTextDto) name!: LawTextDto;
  @IsString() citation!: string;
  @IsString() assistanceArticle!: string;
  @IsBoolean() binding!: boolean;
  /** For the jurisdiction, or between the two where `with` is given. */
  @IsIn(relationStates) state!: RelationState;
  @IsOptional() @ValidateNested() @Type(() => PartyDto) party!: PartyDto | null;
  /** The other jurisdiction as a Party, where `with` is given. */
  @IsOptional() @ValidateNested() @Type(() => PartyDto) counterparty!: PartyDto | null;
  /** Everybody else bound on that day; the one asked for where `with` is given. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TreatyPartnerDto)
  partners!: TreatyPartnerDto[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => ReasonDto) reasons!: ReasonDto[];
}

export class TreatyRelationsDto {
  @IsString() jurisdiction!: string;
  @IsOptional() @IsString() with!: string | null;
  @IsString() date!: string;
  /** By rank, in force first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TreatyRelationDto)
  relations!: TreatyRelationDto[];
}
