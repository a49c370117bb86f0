import { type Role, roles } from '@rogatory/platform/contract';
import { IsArray, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';

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
}
