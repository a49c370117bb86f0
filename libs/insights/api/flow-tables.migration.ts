import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createContributions, dropContributions } from './schema/contributions';
import { createTables, dropTables } from './schema/tables';
import { createUpkeep, dropUpkeep } from './schema/upkeep';

/** The days of every request, and the counts kept from them for each network. */
export class FlowTables1767000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...createTables, ...createContributions, ...createUpkeep]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [...dropUpkeep, ...dropContributions, ...dropTables]) {
      await runner.query(statement);
    }
  }
}
