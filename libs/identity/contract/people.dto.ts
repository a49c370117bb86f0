import { type Role, roles } from '@rogatory/platform/contract';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { AwayDto } from './absence.dto';

export class PeopleQueryDto {
  /** Only the people of this authority of the own jurisdiction. */
  @IsOptional()
  @IsUUID()
  authorityId?: string;
}

/** A colleague of the own jurisdiction. */
export class PersonDto {
  @IsUUID()
  personId!: string;

  @IsString()
  name!: string;

  @IsOptional()
  @IsString()
  nameNative!: string | null;

  @IsUUID()
  authorityId!: string;

  @IsArray()
  @IsIn(roles, { each: true })
  roles!: Role[];

  /** Where the person is away now: until when, and who stands in. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AwayDto)
  away!: AwayDto | null;
}
