import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a session is over. */
export type SessionEnd = 'signed_out' | 'token_reused';

/** One sign-in and all renewals that came of it. */
@Entity({ name: 'session' })
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @Column('timestamptz', { name: 'opened_at', transformer: instantTransformer })
  openedAt!: Temporal.Instant;

  @Column('timestamptz', { name: 'ended_at', nullable: true, transformer: instantTransformer })
  endedAt!: Temporal.Instant | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: SessionEnd | null;
}
