import { instantTransformer } from '@rogatory/platform/api';
import type { RequestContentDto } from '@rogatory/requests/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of what a request says, as one file holds it; immutable once transmitted. */
@Entity({ name: 'request_version' })
export class RequestVersionEntity {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'request_version_pkey' })
  fileId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'request_version_pkey' })
  number!: number;

  @Column('jsonb')
  content!: RequestContentDto;

  @Column('timestamptz', { name: 'created_at', transformer: instantTransformer })
  createdAt!: Temporal.Instant;

  @Column('timestamptz', {
    name: 'transmitted_at',
    nullable: true,
    transformer: instantTransformer,
  })
  transmittedAt!: Temporal.Instant | null;
}
