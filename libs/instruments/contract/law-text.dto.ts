import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  ValidateNested,
} from 'class-validator';
import type { LawText } from './law-text';
import { periodUnits, type Period, type PeriodUnit } from './period';
import { confidences, type Confidence, type Provenance } from './provenance';

/** A statement of law in plain words. */
export class LawTextDto implements LawText {
  @IsString() en!: string;
  @IsString() fr!: string;
  @IsString() ar!: string;
}

/** Where a statement comes from, how sure it is and which lawyer has verified it. */
export class ProvenanceDto implements Provenance {
  @IsString() source!: string;
  /** Calendar date. */
  @IsString() asOf!: string;
  @IsIn(confidences) confidence!: Confidence;
  @IsOptional() @IsString() verifiedBy!: string | null;
  /** Calendar date. */
  @IsOptional() @IsString() verifiedOn!: string | null;
}

/** A rule with its article. */
export class ProvisionDto {
  @IsString() article!: string;
  @ValidateNested() @Type(() => LawTextDto) text!: LawTextDto;
  @ValidateNested() @Type(() => ProvenanceDto) provenance!: ProvenanceDto;
}

export class PeriodDto implements Period {
  @IsNumber() amount!: number;
  @IsIn(periodUnits) unit!: PeriodUnit;
}

/** How a reason bears on the instrument: speaks for it, explains it, warns or excludes. */
export const reasonBearings = ['for', 'note', 'warning', 'against'] as const;
export type ReasonBearing = (typeof reasonBearings)[number];

/** One reason in plain words. `settled` false: to be verified by a lawyer, never excludes. */
export class ReasonDto {
  /** One of `reasonCodes`; the console words it as `instruments.reason.<code>`. */
  @IsString() code!: string;
  @IsIn(reasonBearings) bearing!: ReasonBearing;
  @IsObject() params!: Record<string, string | number>;
  /** English sentence. */
  @IsString() text!: string;
  /** Article or register. */
  @IsOptional() @IsString() source!: string | null;
  @IsIn(confidences) confidence!: Confidence;
  @IsBoolean() settled!: boolean;
  /** The measure or offence it is about, by its place in the question; null: the whole. */
  @IsOptional() @IsNumber() offence!: number | null;
  @IsArray() @IsString({ each: true }) measures!: string[];
}
