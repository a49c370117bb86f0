import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that went on to another authority of its State; append-only. */
@Entity({ name: 'thread_forwarding' })
export class ThreadForwardingEntity {
  @PrimaryColumn('uuid', {
    name: 'thread_id',
    primaryKeyConstraintName: 'thread_forwarding_pkey',
  })
  threadId!: string;

  /** Of the dispatch that told so: the authority that forwarded reads on to it. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'thread_forwarding_pkey' })
  number!: number;

  @Column('uuid', { name: 'from_authority_id' })
  fromAuthorityId!: string;

  @Column('uuid', { name: 'to_authority_id' })
  toAuthorityId!: string;

  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;
}
