import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A clock that nobody owes any more lapses. Clocks kept before say so with the next step on their
 * file; nothing is read of a clock that has ended but its page, which works it out anew.
 */
export class ClocksLapse1767200000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table clock drop constraint clock_state_check,
         add constraint clock_state_check
           check (state in ('running', 'suspended', 'met', 'passed', 'lapsed'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table clock no force row level security');
    await runner.query(`update clock set state = 'met' where state = 'lapsed'`);
    await runner.query('alter table clock force row level security');
    await runner.query(
      `alter table clock drop constraint clock_state_check,
         add constraint clock_state_check
           check (state in ('running', 'suspended', 'met', 'passed'))`,
    );
  }
}
