import { instantTransformer } from '@rogatory/platform/api';
import type { DeliveryDto } from '@rogatory/requests/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Evidence of how far a dispatch has come; append-only. */
@Entity({ name: 'delivery' })
export class DeliveryEntity {
  @PrimaryColumn('uuid', { name: 'dispatch_id', primaryKeyConstraintName: 'delivery_pkey' })
  dispatchId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'delivery_pkey' })
  stage!: DeliveryDto['stage'];

  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;
}
