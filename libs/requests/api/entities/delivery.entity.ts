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

  /** The authority that saw it at that stage. */
  @PrimaryColumn('uuid', { name: 'authority_id', primaryKeyConstraintName: 'delivery_pkey' })
  authorityId!: string;

  /** Carried on more than once, leg after leg; else 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'delivery_pkey' })
  leg!: number;

  /** What proves it, where somebody outside carried it on. */
  @Column('text', { nullable: true })
  proof!: string | null;

  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;
}
