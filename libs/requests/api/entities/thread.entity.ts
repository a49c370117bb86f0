import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the two sides of a request meet. Its row is locked while a dispatch is numbered. */
@Entity({ name: 'thread' })
export class ThreadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_pkey' })
  id!: string;

  @Column('uuid', { name: 'requesting_authority_id' })
  requestingAuthorityId!: string;

  @Column('uuid', { name: 'requested_authority_id' })
  requestedAuthorityId!: string;

  @Column('integer', { name: 'last_number' })
  lastNumber!: number;

  @Column('text', { name: 'last_hash', nullable: true })
  lastHash!: string | null;

  @Column('timestamptz', { name: 'opened_at', transformer: instantTransformer })
  openedAt!: Temporal.Instant;
}
