import type { Role } from '@rogatory/platform/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person is in one authority. */
@Entity({ name: 'membership' })
export class Membership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pkey' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  @Column('text')
  jurisdiction!: string;

  @Column('text', { array: true })
  roles!: Role[];
}
