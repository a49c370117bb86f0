import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgetReopenedFlows, recordReopenedFlows } from './schema/reopened-flows';
import { createUpkeep } from './schema/upkeep';

/** Requests that are reopened are counted among the open ones again. */
export class FlowsReopen1767200000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function record_flow(uuid, text, text, text, text, text[], text, date, boolean, text[])`,
    );
    for (const statement of recordReopenedFlows) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const before = createUpkeep.filter((statement) => statement.includes('record_flow('));
    for (const statement of [...forgetReopenedFlows, ...before]) await runner.query(statement);
  }
}
