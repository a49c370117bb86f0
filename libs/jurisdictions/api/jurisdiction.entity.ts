import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NameLanguage } from '../contract/index';

/** Reference data: a State or territory of ISO 3166-1. */
@Entity({ name: 'jurisdiction' })
export class Jurisdiction {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'jurisdiction_pkey' })
  code!: string;

  @Column('text')
  alpha3!: string;

  @Column('jsonb')
  names!: Record<NameLanguage, string>;

  @Column('text', { array: true })
  zones!: string[];

  @Column('smallint', { name: 'working_week', array: true })
  workingWeek!: number[];

  @Column('text', { name: 'working_week_source' })
  workingWeekSource!: string;

  @Column('text', { name: 'working_week_confidence' })
  workingWeekConfidence!: string;

  @Column('text', { array: true })
  languages!: string[];

  @Column('text', { name: 'languages_source' })
  languagesSource!: string;

  @Column('text', { name: 'languages_confidence' })
  languagesConfidence!: string;

  @Column('date', { name: 'as_of' })
  asOf!: string;
}
