import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The days of one request, without its content. Written by `record_flow` alone; the run-time role
 * cannot read it.
 */
@Entity('flow')
export class Flow {
  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'flow_pkey' })
  threadId!: string;
  @Column('text') requesting!: string;
  @Column('text') requested!: string;
  @Column('text') instrument!: string;
  @Column('text') urgency!: string;
  @Column({ name: 'measure_types', type: 'text', array: true }) measureTypes!: string[];
  @Column({ name: 'ground_codes', type: 'text', array: true }) groundCodes!: string[];
  @Column({ name: 'transmitted_on', type: 'date', nullable: true }) transmittedOn!: string | null;
  @Column({ name: 'received_on', type: 'date', nullable: true }) receivedOn!: string | null;
  @Column({ name: 'acknowledged_on', type: 'date', nullable: true }) acknowledgedOn!: string | null;
  @Column({ name: 'decided_on', type: 'date', nullable: true }) decidedOn!: string | null;
  @Column({ name: 'first_answer_on', type: 'date', nullable: true }) firstAnswerOn!: string | null;
  @Column({ name: 'answered_on', type: 'date', nullable: true }) answeredOn!: string | null;
  @Column({ name: 'closed_on', type: 'date', nullable: true }) closedOn!: string | null;
  /** How often it was reopened, as far as the latest closing or reopening tells. */
  @Column('smallint') reopenings!: number;
  @Column('boolean') sealed!: boolean;
  /** Day and step of the latest word on sealing. */
  @Column({ name: 'sealed_said_on', type: 'date' }) sealedSaidOn!: string;
  @Column({ name: 'sealed_said_at_step', type: 'smallint' }) sealedSaidAtStep!: number;
}
