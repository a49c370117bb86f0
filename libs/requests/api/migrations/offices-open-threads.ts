import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acting authority, worked out once per statement instead of once per row. */
const me = '(select current_authority())';

/**
 * A thread that begins with an informal word or with information is opened by the office that sends
 * it, in the name of the authority that holds its files; a request is sent by that authority itself.
 */
export class OfficesOpenThreads1767200000570 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy thread_opened_by_office on thread for insert to rogatory_app
      with check (exists (
        select from authority o
        where o.id = ${me} and o.central_authority_id = thread.requesting_authority_id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy thread_opened_by_office on thread');
  }
}
