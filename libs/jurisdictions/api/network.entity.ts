import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Reference data: a network of judicial cooperation. */
@Entity({ name: 'network' })
export class Network {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'network_pkey' })
  code!: string;

  @Column('text')
  name!: string;

  /** Whether all members are known. */
  @Column('boolean')
  complete!: boolean;

  @Column('text')
  source!: string;

  @Column('date', { name: 'as_of' })
  asOf!: string;

  @Column('text')
  confidence!: string;
}

/** A jurisdiction that belongs to a network. */
@Entity({ name: 'network_member' })
export class NetworkMember {
  @PrimaryColumn('text', {
    name: 'network_code',
    primaryKeyConstraintName: 'network_member_pkey',
  })
  networkCode!: string;

  @PrimaryColumn('text', {
    name: 'jurisdiction_code',
    primaryKeyConstraintName: 'network_member_pkey',
  })
  jurisdictionCode!: string;
}
