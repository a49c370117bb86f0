import type { EntityClass, MigrationClass } from '@rogatory/platform/api';
import { AuditEntry } from './audit-entry.entity';
import { AuditOfSystems1767200000300 } from './audit-of-systems.migration';
import { AuditTrail1767000000002 } from './audit-trail.migration';

export { AuditModule } from './audit.module';
export { AuditEntry } from './audit-entry.entity';
export { type AuditSubject, WritePath, type WriteStep } from './write-path';

export const auditEntities: EntityClass[] = [AuditEntry];
export const auditMigrations: MigrationClass[] = [
  AuditTrail1767000000002,
  AuditOfSystems1767200000300,
];
