import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which authority executes a measure now. Stays on the requested side. */
@Entity({ name: 'assignment' })
export class AssignmentEntity {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'assignment_pkey' })
  fileId!: string;

  @PrimaryColumn('text', { name: 'measure_code', primaryKeyConstraintName: 'assignment_pkey' })
  measureCode!: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  @Column('uuid', { name: 'holder_authority_id' })
  holderAuthorityId!: string;

  @Column('text', { nullable: true })
  instructions!: string | null;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'person_name' })
  personName!: string;

  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;
}
