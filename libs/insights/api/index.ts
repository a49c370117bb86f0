import type { EntityClass, MigrationClass } from '@rogatory/platform/api';
import { Flow } from './flow.entity';
import { FlowsReopen1767200000620 } from './flows-reopen.migration';
import { FlowTables1767000000007 } from './flow-tables.migration';

export { InsightsModule } from './insights.module';
export { RecordFlow } from './record-flow';

export const insightsEntities: EntityClass[] = [Flow];
export const insightsMigrations: MigrationClass[] = [
  FlowTables1767000000007,
  FlowsReopen1767200000620,
];
