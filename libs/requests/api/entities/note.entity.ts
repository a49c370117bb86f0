import { instantTransformer } from '@rogatory/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An internal note. It never leaves the authority that wrote it; append-only. */
@Entity({ name: 'note' })
export class NoteEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'note_pkey' })
  id!: string;

  @Column('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'person_name' })
  personName!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { transformer: instantTransformer })
  at!: Temporal.Instant;
}
