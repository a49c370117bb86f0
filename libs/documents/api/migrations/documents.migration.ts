import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documentTables, dropDocuments } from './document-tables';
import { documentRowSecurity } from './documents-row-security';

/** Documents, their contents kept once, and the files that carry them. */
export class Documents1767200000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...documentTables, ...documentRowSecurity]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of dropDocuments) await runner.query(statement);
  }
}
