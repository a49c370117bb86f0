import { instantTransformer } from '@rogatory/platform/api';
import type { Role } from '@rogatory/platform/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What lets one system of an authority in: which permissions, from where, until when. */
@Entity({ name: 'api_token' })
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_token_pkey' })
  id!: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  /** The system, as it stands behind what it did. */
  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: Role[];

  @Column('text', { array: true })
  scopes!: string[];

  @Column('text', { array: true })
  networks!: string[];

  @Column('timestamptz', { name: 'created_at', transformer: instantTransformer })
  createdAt!: Temporal.Instant;

  /** Name of the administrator, as it was then. */
  @Column('text', { name: 'created_by' })
  createdBy!: string;

  /** The last day by the authority's calendar; `expiresAt` is the midnight that ends it. */
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;

  @Column('timestamptz', { name: 'expires_at', transformer: instantTransformer })
  expiresAt!: Temporal.Instant;

  @Column('timestamptz', {
    name: 'last_used_at',
    nullable: true,
    transformer: instantTransformer,
  })
  lastUsedAt!: Temporal.Instant | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true, transformer: instantTransformer })
  revokedAt!: Temporal.Instant | null;
}
