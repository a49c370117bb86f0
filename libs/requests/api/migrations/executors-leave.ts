import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Measures taken from an executing authority take the file out of its sight. */
export class ExecutorsLeave1767200000530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy executing_authority_let_out on executing_authority
         as restrictive for delete to rogatory_app
         using (holder_authority_id = (select current_authority()))`,
    );
    await runner.query('grant delete on executing_authority to rogatory_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke delete on executing_authority from rogatory_app');
    await runner.query('drop policy executing_authority_let_out on executing_authority');
  }
}
