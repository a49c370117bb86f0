import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule, auditEntities, auditMigrations } from '@rogatory/audit/api';
import { deadlinesMigrations, DeadlinesModule } from '@rogatory/deadlines/api';
import { documentsMigrations, DocumentsModule, documentsSlice } from '@rogatory/documents/api';
import {
  identityEntities,
  identityMigrations,
  IdentityModule,
  identitySlice,
} from '@rogatory/identity/api';
import { instrumentsMigrations, InstrumentsModule } from '@rogatory/instruments/api';
import {
  jurisdictionsEntities,
  jurisdictionsMigrations,
  JurisdictionsModule,
} from '@rogatory/jurisdictions/api';
import { InsightsModule, insightsEntities, insightsMigrations } from '@rogatory/insights/api';
import {
  type ConfigurationSlice,
  databaseSlice,
  type EntityClass,
  httpSlice,
  logSlice,
  type MigrationClass,
  platformMigrations,
} from '@rogatory/platform/api';
import {
  notificationsMigrations,
  NotificationsModule,
  notificationsSlices,
} from '@rogatory/notifications/api';
import { requestsEntities, requestsMigrations, RequestsModule } from '@rogatory/requests/api';

/** What the product is made of, domain by domain, in the order of their tiers. */
export const domainModules: readonly (Type | DynamicModule)[] = [
  AuditModule,
  IdentityModule,
  JurisdictionsModule,
  InstrumentsModule,
  RequestsModule,
  DeadlinesModule,
  DocumentsModule,
  NotificationsModule,
  InsightsModule,
];

export const entities: EntityClass[] = [
  ...auditEntities,
  ...identityEntities,
  ...jurisdictionsEntities,
  ...requestsEntities,
  ...insightsEntities,
];

/** In the order in which they run: a domain's later migrations follow those of later tiers. */
export const migrations: MigrationClass[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...jurisdictionsMigrations,
  ...instrumentsMigrations,
  ...requestsMigrations,
  ...deadlinesMigrations,
  ...documentsMigrations,
  ...notificationsMigrations,
  ...insightsMigrations,
].sort(byStamp);

function byStamp(a: MigrationClass, b: MigrationClass): number {
  return Number(a.name.slice(-13)) - Number(b.name.slice(-13));
}

/** Everything the environment may set. */
export const slices: readonly ConfigurationSlice<unknown>[] = [
  databaseSlice,
  httpSlice,
  logSlice,
  identitySlice,
  ...notificationsSlices,
  documentsSlice,
];
