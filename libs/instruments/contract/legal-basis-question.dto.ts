import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { measureTypes, type MeasureType } from './measure-type';
import { offenceCategories, type OffenceCategory } from './offence-category';

/** The highest maximum penalty that is believed, in years; life imprisonment is stated as this. */
export const highestPenaltyYears = 100;

/** An offence as far as it decides which instrument covers it. Null: not known. */
export class OffenceQuestionDto {
  @IsIn(offenceCategories) category!: OffenceCategory;
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(highestPenaltyYears)
  maxPenaltyYears?: number | null;
  @IsOptional() @IsBoolean() transnational?: boolean | null;
  @IsOptional() @IsBoolean() organizedGroup?: boolean | null;
}

/** On what may this State ask that State for these measures about these offences, on that day? */
export class LegalBasisQuestionDto {
  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/) requesting!: string;
  /** ISO 3166-1 alpha-2. */
  @Matches(/^[A-Z]{2}$/) requested!: string;
  /** Calendar date whose law is applied; today (UTC) where left out. */
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) date?: string | null;
  @IsArray() @ArrayMaxSize(100) @IsIn(measureTypes, { each: true }) measures!: MeasureType[];
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OffenceQuestionDto)
  offences!: OffenceQuestionDto[];
  @IsOptional() @IsBoolean() urgent?: boolean | null;
}
