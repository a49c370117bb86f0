import { instantTransformer } from '@rogatory/platform/api';
import type { FileEventKind } from '@rogatory/requests/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that happened to a file; append-only. The file's state is the fold of its events. */
@Entity({ name: 'file_event' })
export class FileEventEntity {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'file_event_pkey' })
  fileId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'file_event_pkey' })
  seq!: number;

  @Column('text')
  kind!: FileEventKind;

  /** The event without its stamp and kind. */
  @Column('jsonb')
  payload!: Record<string, unknown>;

  /** A word to colleagues that the fold has no use for. */
  @Column('text', { nullable: true })
  remark!: string | null;

  /** The dispatch sent or received; unique in the file, so that none is taken in twice. */
  @Column('uuid', { name: 'dispatch_id', nullable: true })
  dispatchId!: string | null;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'person_name' })
  personName!: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  @Column('text')
  zone!: string;

  /** When it was entered. */
  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;

  /** When it happened, where that was before. */
  @Column('timestamptz', { name: 'occurred_at', nullable: true, transformer: instantTransformer })
  occurredAt!: Temporal.Instant | null;
}
