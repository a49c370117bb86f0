import { locales } from '@rogatory/identity/contract';
import {
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
} from 'class-validator';

/** The six official languages of the United Nations. */
export const nameLanguages = locales;
export type NameLanguage = (typeof nameLanguages)[number];

/** A State or a territory with its own code in ISO 3166-1. */
export class JurisdictionDto {
  /** ISO 3166-1 alpha-2. */
  @IsString()
  @Length(2, 2)
  code!: string;

  /** ISO 3166-1 alpha-3. */
  @IsString()
  @Length(3, 3)
  alpha3!: string;

  /** The name in the six official languages of the United Nations. */
  @IsObject()
  names!: Record<NameLanguage, string>;

  /** IANA time zones, one per place that differs; none for uninhabited territories. */
  @IsArray()
  @IsString({ each: true })
  zones!: string[];

  /** Days the authorities work, as ISO weekdays: 1 is Monday. */
  @IsArray()
  @ArrayMinSize(1)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingWeek!: number[];

  /** Official and working languages (BCP 47), the most used first. */
  @IsArray()
  @IsString({ each: true })
  languages!: string[];
}

/** A network of authorities and the jurisdictions that are known for certain to belong to it. */
export class NetworkDto {
  @IsString()
  code!: string;

  @IsString()
  name!: string;

  @IsArray()
  @IsString({ each: true })
  members!: string[];

  /** True where the list of members is not known to be complete. */
  @IsIn([true, false])
  incomplete!: boolean;

  /** Where the members were taken from. */
  @IsOptional()
  @IsString()
  source!: string | null;
}
