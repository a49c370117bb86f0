import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of the trail. Append-only: the run-time role may neither change nor remove it. */
@Entity({ name: 'audit_entry' })
export class AuditEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_entry_pkey' })
  id!: string;

  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;

  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** As it was when the step was taken: the trail must read the same after a change of name. */
  @Column('text', { name: 'person_name' })
  personName!: string;

  /** The API token a system acted with; null when a person acted. */
  @Column('uuid', { name: 'token_id', nullable: true })
  tokenId!: string | null;

  @Column('text')
  action!: string;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  @Column('jsonb')
  detail!: Record<string, unknown>;

  @Column('uuid', { name: 'correlation_id', nullable: true })
  correlationId!: string | null;
}
