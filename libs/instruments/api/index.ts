import type { MigrationClass } from '@rogatory/platform/api';
import { Instruments1767100000003 } from './instruments.migration';

export { ApproveOverride } from './changes/approve-override';
export { ProposeOverride } from './changes/propose-override';
export { VerifyProvision } from './changes/verify-provision';
export { InstrumentsModule } from './instruments.module';
export { Law, reviewedLaw } from './law';
export { bilateralTemplate, instruments, timeLimits } from './law/index';
export type { LawOfDay } from '../rules/index';

export const instrumentsMigrations: MigrationClass[] = [Instruments1767100000003];
