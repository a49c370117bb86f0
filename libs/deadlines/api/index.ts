import type { MigrationClass } from '@rogatory/platform/api';
import { ClocksLapse1767200000600 } from './migrations/clocks-lapse';
import { Deadlines1767100000005 } from './migrations/deadlines.migration';

export { DeadlinesModule } from './deadlines.module';
export { PassClocks } from './recompute/pass-clocks';
export { PreviewDeadline } from './preview/preview-deadline';
export { SetHouseTargets } from './house-targets/set-house-targets';

export const deadlinesMigrations: MigrationClass[] = [
  Deadlines1767100000005,
  ClocksLapse1767200000600,
];
