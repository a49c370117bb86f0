import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule, auditEntities, auditMigrations } from '@rogatory/audit/api';
import { DeadlinesModule } from '@rogatory/deadlines/api';
import {
  identityEntities,
  identityMigrations,
  IdentityModule,
  identitySlice,
} from '@rogatory/identity/api';
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
import { requestsEntities, requestsMigrations, RequestsModule } from '@rogatory/requests/api';

/** What the product is made of, domain by domain, in the order of their tiers. */
export const domainModules: readonly (Type | DynamicModule)[] = [
  AuditModule,
  IdentityModule,
  JurisdictionsModule,
  RequestsModule,
  DeadlinesModule,
  InsightsModule,
];

export const entities: EntityClass[] = [
  ...auditEntities,
  ...identityEntities,
  ...jurisdictionsEntities,
  ...requestsEntities,
  ...insightsEntities,
];

export const migrations: MigrationClass[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...jurisdictionsMigrations,
  ...requestsMigrations,
  ...insightsMigrations,
];

/** Everything the environment may set. */
export const slices: readonly ConfigurationSlice<unknown>[] = [
  databaseSlice,
  httpSlice,
  logSlice,
  identitySlice,
];
