import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may stand behind a step: a person, or one of an authority's own systems. */
export type PersonKind = 'person' | 'system';

/**
 * Somebody who works for an authority, or a system of it that calls with an API token. Seen only
 * within the own jurisdiction.
 */
@Entity({ name: 'person' })
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id!: string;

  @Column('text')
  jurisdiction!: string;

  @Column('text')
  name!: string;

  /** The name in its own script, where the person writes it in another. */
  @Column('text', { name: 'name_native', nullable: true })
  nameNative!: string | null;

  @Column('text')
  kind!: PersonKind;

  /** Null for a system, which nobody writes to and which cannot sign in. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  locale!: string;

  @Column('boolean')
  active!: boolean;
}
