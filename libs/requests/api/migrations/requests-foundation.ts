import type { MigrationInterface, QueryRunner } from 'typeorm';
import { requestsRowSecurity } from './requests-row-security';
import { requestsTableNames, requestsTables } from './requests-tables';

/** Files, threads, dispatches, and who may read them. */
export class RequestsFoundation1767000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...requestsTables, ...requestsRowSecurity]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function dispatch_addressee(uuid)');
    // The policies of these tables name one another.
    await runner.query(`drop table ${requestsTableNames.join(', ')} cascade`);
    await runner.query('drop function refuse_transmitted_change()');
  }
}
