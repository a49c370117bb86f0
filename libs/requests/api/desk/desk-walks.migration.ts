import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits for others is walked in the order of its dates too, however many files a person or an
 * office has: what nobody looks after, and what waits for a second person over one's own writing.
 */
export class DeskWalks1767200000630 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index desk_entry_nobodys_idx on desk_entry
      (authority_id, waits, role_set, due, since, file_id) where keeper_id is null`);
    await runner.query(`create index desk_entry_own_writing_idx on desk_entry
      (authority_id, keeper_id, due, since, file_id) where waits = 'us' and not_for <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index desk_entry_own_writing_idx');
    await runner.query('drop index desk_entry_nobodys_idx');
  }
}
