import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Spontaneous information may be read only once its conditions are accepted (UNTOC 18(5)): what it
 * says lies beside its dispatch, which vouches for it by its hash. The file's own policy asks
 * through `file`, so that nobody reads more of it than of the file.
 */
export class WithheldText1767200000560 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table withheld_text (
      dispatch_id uuid constraint withheld_text_pkey primary key
        constraint withheld_text_dispatch_fkey references dispatch (id),
      thread_id uuid not null constraint withheld_text_thread_fkey references thread (id),
      text text not null,
      attachments jsonb not null
    )`);
    await runner.query('create index withheld_text_thread_idx on withheld_text (thread_id)');
    await runner.query('alter table withheld_text enable row level security');
    await runner.query('alter table withheld_text force row level security');
    await runner.query(`create policy withheld_text_readers on withheld_text for select
      to rogatory_app using (exists (
        select from file f where f.thread_id = withheld_text.thread_id
          and (f.direction = 'outgoing'
            or f.snapshot -> 'information' ->> 'reply' = 'accepted')))`);
    await runner.query(`create policy withheld_text_sender on withheld_text for insert
      to rogatory_app with check (exists (
        select from file f where f.thread_id = withheld_text.thread_id
          and f.direction = 'outgoing'))`);
    await runner.query('grant select, insert on withheld_text to rogatory_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table withheld_text');
  }
}
