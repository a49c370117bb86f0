import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = '(select current_authority())';

/** Who leads a file in the drafting office, and named views of the list. */
export class TeamsAndSavedFilters1767200000451 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table file add column lead_person_id uuid');
    await runner.query(`
      create table saved_filter (
        id uuid constraint saved_filter_pkey primary key,
        authority_id uuid not null constraint saved_filter_authority_fkey references authority (id),
        person_id uuid not null,
        person_name text not null,
        audience text not null
          constraint saved_filter_audience_check check (audience in ('person', 'authority')),
        name text not null,
        query jsonb not null,
        position integer not null,
        version integer not null default 1,
        saved_at timestamptz not null
      )`);
    await runner.query(
      'create index saved_filter_place_idx on saved_filter (authority_id, position, id)',
    );
    await runner.query('alter table saved_filter enable row level security');
    await runner.query('alter table saved_filter force row level security');
    await runner.query(`
      create policy saved_filter_audience on saved_filter to rogatory_app
        using (authority_id = ${me}
          and (audience = 'authority' or person_id = (select current_person())))
        with check (authority_id = ${me})`);
    await runner.query('grant select, insert, update, delete on saved_filter to rogatory_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_filter');
    await runner.query('alter table file drop column lead_person_id');
  }
}
