import { Entity, PrimaryColumn } from 'typeorm';

/** A word by which one authority finds a file. */
@Entity({ name: 'file_word' })
export class FileWordEntity {
  @PrimaryColumn('uuid', { name: 'authority_id', primaryKeyConstraintName: 'file_word_pkey' })
  authorityId!: string;

  @PrimaryColumn('text', { collation: 'C', primaryKeyConstraintName: 'file_word_pkey' })
  word!: string;

  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'file_word_pkey' })
  fileId!: string;
}
