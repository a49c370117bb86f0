import type { MigrationInterface, QueryRunner } from 'typeorm';
import { searchFunctions, searchTables, wordsDue } from './search-tables';

/** Every word of a file, for each authority that may read it. */
export class RequestsSearch1767200000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...searchTables, ...searchFunctions, ...wordsDue]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger file_words_due on file');
    await runner.query('drop trigger file_begun_words_due on file');
    await runner.query('drop trigger executing_authority_words_due on executing_authority');
    await runner.query('drop trigger note_words_due on note');
    await runner.query('drop function file_words_due, reader_words_due');
    await runner.query('drop function search_candidates, authorities_to_index');
    await runner.query('drop table searchable_file, search_due');
    await runner.query('drop function search_vector, search_query, search_key, search_period');
  }
}
