import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A refresh token by its hash; good for one renewal. */
@Entity({ name: 'refresh_token' })
export class RefreshToken {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'refresh_token_pkey' })
  hash!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('timestamptz', { name: 'issued_at', transformer: instantTransformer })
  issuedAt!: Temporal.Instant;

  @Column('timestamptz', { name: 'expires_at', transformer: instantTransformer })
  expiresAt!: Temporal.Instant;

  @Column('timestamptz', { name: 'used_at', nullable: true, transformer: instantTransformer })
  usedAt!: Temporal.Instant | null;
}
