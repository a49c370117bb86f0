import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works for an authority. Seen only within the own jurisdiction. */
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
  email!: string;

  @Column('text')
  locale!: string;

  @Column('boolean')
  active!: boolean;
}
