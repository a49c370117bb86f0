import type { AuthorityKind } from '@rogatory/identity/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Reference data: an authority, known to the whole network. */
@Entity({ name: 'authority' })
export class Authority {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'authority_pkey' })
  id!: string;

  @Column('text', { name: 'jurisdiction_code' })
  jurisdictionCode!: string;

  @Column('text')
  kind!: AuthorityKind;

  @Column('text')
  name!: string;

  @Column('text', { name: 'name_native', nullable: true })
  nameNative!: string | null;

  @Column('text', { name: 'native_language', nullable: true })
  nativeLanguage!: string | null;

  @Column('text')
  zone!: string;

  /** ISO 3166-2: where it sits, when that region has holidays of its own. */
  @Column('text', { nullable: true })
  region!: string | null;

  /** Its own id where it transmits directly. */
  @Column('uuid', { name: 'central_authority_id', nullable: true })
  centralAuthorityId!: string | null;

  /** The network a secretariat keeps. */
  @Column('text', { name: 'network_code', nullable: true })
  networkCode!: string | null;
}
