import type { InstrumentCode } from '@rogatory/instruments/contract';
import { instantTransformer } from '@rogatory/platform/api';
import type { Role } from '@rogatory/platform/contract';
import type {
  Act,
  Direction,
  FileState,
  Move,
  NextClockDto,
  TlpMarking,
  UrgencyLevel,
} from '@rogatory/requests/contract';
import type { FileSnapshot } from '@rogatory/requests/rules';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileQueue, ListedMeasure } from '../files/list-columns';

/**
 * One side's working file on a request. `snapshot` is the fold of the file's events; every other
 * column is what lists, the desk and row-level security need of it.
 */
@Entity({ name: 'file' })
export class FileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'file_pkey' })
  id!: string;

  /** Authority that sends and receives for this file. */
  @Column('uuid', { name: 'authority_id' })
  authorityId!: string;

  /** Office that leads the file, where it is not the holding authority itself. */
  @Column('uuid', { name: 'lead_authority_id', nullable: true })
  leadAuthorityId!: string | null;

  @Column('text')
  direction!: Direction;

  @Column('uuid', { name: 'thread_id', nullable: true })
  threadId!: string | null;

  /** Null while the office drafts: until then the holding authority does not see the file. */
  @Column('timestamptz', { name: 'shared_at', nullable: true, transformer: instantTransformer })
  sharedAt!: Temporal.Instant | null;

  @Column('uuid', { name: 'counterpart_authority_id', nullable: true })
  counterpartAuthorityId!: string | null;

  @Column('text', { name: 'counterpart_jurisdiction', nullable: true })
  counterpartJurisdiction!: string | null;

  @Column('text')
  state!: FileState;

  @Column('boolean')
  open!: boolean;

  @Column('text')
  queue!: FileQueue;

  @Column('text')
  reference!: string;

  @Column('text', { name: 'their_reference', nullable: true })
  theirReference!: string | null;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  instrument!: InstrumentCode | null;

  @Column('text')
  urgency!: UrgencyLevel;

  @Column('boolean', { name: 'risk_to_life' })
  riskToLife!: boolean;

  @Column('text')
  tlp!: TlpMarking;

  /** Whether the content names somebody under seal: figures then keep the request to themselves. */
  @Column('boolean')
  sealed!: boolean;

  @Column('jsonb')
  measures!: ListedMeasure[];

  @Column('text')
  move!: Move;

  @Column('text')
  act!: Act;

  /** Roles of the own side that may take the next step. */
  @Column('text', { name: 'act_roles', array: true })
  actRoles!: Role[];

  @Column('timestamptz', { transformer: instantTransformer })
  since!: Temporal.Instant;

  /** End of the next clock; `infinity` where none runs, so that one index orders all files. */
  @Column('timestamptz', { name: 'next_due' })
  nextDue!: string;

  @Column('jsonb', { name: 'next_clock', nullable: true })
  nextClock!: NextClockDto | null;

  @Column('uuid', { name: 'owner_person_id', nullable: true })
  ownerPersonId!: string | null;

  @Column('text', { name: 'owner_name', nullable: true })
  ownerName!: string | null;

  /** Roles of the owner, as far as the desk needs them. */
  @Column('text', { name: 'owner_roles', array: true, nullable: true })
  ownerRoles!: Role[] | null;

  /** Who looks after the file in the office that leads it. */
  @Column('uuid', { name: 'lead_person_id', nullable: true })
  leadPersonId!: string | null;

  @Column('text', { name: 'lead_name', nullable: true })
  leadName!: string | null;

  @Column('integer')
  version!: number;

  /** Number of the last event. */
  @Column('integer', { name: 'last_seq' })
  lastSeq!: number;

  @Column('integer', { name: 'content_version' })
  contentVersion!: number;

  /** Version whose content the file shows: the transmitted one once there is one. */
  @Column('integer', { name: 'shown_version' })
  shownVersion!: number;

  @Column('jsonb')
  snapshot!: FileSnapshot;

  @Column('timestamptz', { name: 'created_at', transformer: instantTransformer })
  createdAt!: Temporal.Instant;

  @Column('timestamptz', { name: 'updated_at', transformer: instantTransformer })
  updatedAt!: Temporal.Instant;
}
