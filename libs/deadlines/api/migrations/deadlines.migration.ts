import type { MigrationInterface, QueryRunner } from 'typeorm';
import { clockFunctions, clockRowSecurity, clockTables, dropClocks } from './clock-tables';
import { dropFeeds, feedTables } from './feed-tables';
import { dropTargets, targetTables } from './target-tables';
import { dropUpkeep, firstClocks, upkeepTables } from './upkeep-tables';

/** Clocks of files and what moved them, targets of authorities, calendar feeds. */
export class Deadlines1767100000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...clockTables,
      ...clockRowSecurity,
      ...clockFunctions,
      ...targetTables,
      ...feedTables,
      ...upkeepTables,
      ...firstClocks,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const statements = [...dropUpkeep, ...dropFeeds, ...dropTargets, ...dropClocks];
    for (const statement of statements) await runner.query(statement);
  }
}
