import { instantTransformer } from '@rogatory/platform/api';
import type { DispatchKind, RequestContentDto, Side } from '@rogatory/requests/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DispatchPayload } from '../thread/dispatch-payload';

/** One dispatch of a thread: numbered, chained by hash, append-only. */
@Entity({ name: 'dispatch' })
export class DispatchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dispatch_pkey' })
  id!: string;

  @Column('uuid', { name: 'thread_id' })
  threadId!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  kind!: DispatchKind;

  @Column('text', { name: 'from_side' })
  fromSide!: Side;

  @Column('uuid', { name: 'from_authority_id' })
  fromAuthorityId!: string;

  @Column('uuid', { name: 'to_authority_id' })
  toAuthorityId!: string;

  @Column('timestamptz', { name: 'sent_at', transformer: instantTransformer })
  sentAt!: Temporal.Instant;

  @Column('jsonb')
  payload!: DispatchPayload;

  /** The request's content as it travels; `payload` carries its hash. */
  @Column('jsonb', { nullable: true })
  content!: RequestContentDto | null;

  @Column('text', { name: 'previous_hash', nullable: true })
  previousHash!: string | null;

  @Column('text')
  hash!: string;
}
