import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An authority that executes, or executed, something for a file it does not hold. */
@Entity({ name: 'executing_authority' })
export class ExecutingAuthorityEntity {
  @PrimaryColumn('uuid', {
    name: 'authority_id',
    primaryKeyConstraintName: 'executing_authority_pkey',
  })
  authorityId!: string;

  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'executing_authority_pkey' })
  fileId!: string;

  @Column('uuid', { name: 'holder_authority_id' })
  holderAuthorityId!: string;

  @Column('timestamptz', { transformer: instantTransformer })
  since!: Temporal.Instant;
}
