import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail tells what a system did with an API token from what a person did. */
export class AuditOfSystems1767200000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table audit_entry add column token_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table audit_entry drop column token_id`);
  }
}
