import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsString, Matches, ValidateNested } from 'class-validator';
import { AuthorityDto } from './authority.dto';
import { JurisdictionDto } from './jurisdiction.dto';

/** How sure a fact is. What is not of high confidence may warn but never block. */
export const factConfidences = ['high', 'medium', 'low'] as const;
export type FactConfidence = (typeof factConfidences)[number];

/** A region with holidays of its own. */
export class RegionDto {
  /** ISO 3166-2. */
  @IsString()
  code!: string;

  /** In English. */
  @IsString()
  name!: string;
}

/** A network that the jurisdiction is known to belong to. */
export class MembershipDto {
  @IsString()
  code!: string;

  @IsString()
  name!: string;
}

/** Everything that is known of a jurisdiction, with where it was taken from. */
export class JurisdictionProfileDto extends JurisdictionDto {
  @IsString()
  workingWeekSource!: string;

  @IsIn(factConfidences)
  workingWeekConfidence!: FactConfidence;

  @IsString()
  languagesSource!: string;

  @IsIn(factConfidences)
  languagesConfidence!: FactConfidence;

  /** The day on which these facts were last gone through. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  asOf!: string;

  /** Whether any source covers its holidays. */
  @IsBoolean()
  holidaysKnown!: boolean;

  @ValidateNested({ each: true })
  @Type(() => RegionDto)
  regions!: readonly RegionDto[];

  @ValidateNested({ each: true })
  @Type(() => MembershipDto)
  networks!: readonly MembershipDto[];

  @ValidateNested({ each: true })
  @Type(() => AuthorityDto)
  authorities!: readonly AuthorityDto[];
}
