import type { Actor } from '@rogatory/platform/contract';
import type { TestDatabase } from '@rogatory/platform/testing';

/** One node of a plan, with what it did when it was carried out. */
export type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Filter'?: number;
  'Actual Loops'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
};

/** Every node of the plan that the run-time role gets, rows and pages counted. */
export async function readPlan(
  schema: TestDatabase,
  actor: Actor,
  text: string,
  values: unknown[],
): Promise<PlanNode[]> {
  const [row] = await schema.queryAs<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    actor,
    `explain (analyze, buffers, format json) ${text}`,
    values,
  );
  const [found] = row?.['QUERY PLAN'] ?? [];
  return found === undefined ? [] : nodes(found.Plan);
}

/** How many rows of a table were looked at, shown or not. */
export function rowsTouched(plan: readonly PlanNode[], table: string): number {
  return nodesOf(plan, table).reduce(
    (sum, node) =>
      sum +
      ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) *
        (node['Actual Loops'] ?? 1),
    0,
  );
}

/** How many pages of a table and its indexes were read, from memory or not. */
export function pagesRead(plan: readonly PlanNode[], table: string): number {
  return nodesOf(plan, table).reduce(
    (sum, node) => sum + (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0),
    0,
  );
}

/** The nodes that read a table. */
export function nodesOf(plan: readonly PlanNode[], table: string): PlanNode[] {
  return plan.filter((node) => node['Relation Name'] === table);
}

function nodes(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}
