import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which saved view a person's list of requests opens with. */
export class ListOpening1767200000590 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table list_opening (
        person_id uuid not null,
        authority_id uuid not null
          constraint list_opening_authority_fkey references authority (id),
        filter_id uuid not null
          constraint list_opening_filter_fkey references saved_filter (id) on delete cascade,
        constraint list_opening_pkey primary key (person_id, authority_id)
      )`);
    await runner.query('create index list_opening_filter_idx on list_opening (filter_id)');
    await runner.query('alter table list_opening enable row level security');
    await runner.query('alter table list_opening force row level security');
    await runner.query(`
      create policy list_opening_own on list_opening to rogatory_app
        using (person_id = (select current_person())
          and authority_id = (select current_authority()))`);
    await runner.query('grant select, insert, delete on list_opening to rogatory_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table list_opening');
  }
}
