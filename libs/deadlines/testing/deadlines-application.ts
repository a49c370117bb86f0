import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { auditEntities, auditMigrations, AuditModule } from '@rogatory/audit/api';
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
import {
  type Clock,
  type MigrationClass,
  platformMigrations,
  PlatformModule,
} from '@rogatory/platform/api';
import { testConfiguration } from '@rogatory/platform/testing';
import { requestsEntities, requestsMigrations, RequestsModule } from '@rogatory/requests/api';
import { WithoutDocuments } from '@rogatory/requests/testing';
import { deadlinesMigrations, DeadlinesModule } from '../api/index';

/** What the tables of deadlines stand on, and they themselves. */
export const migrationsOfDeadlines: readonly MigrationClass[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...jurisdictionsMigrations,
  ...instrumentsMigrations,
  ...requestsMigrations,
  ...deadlinesMigrations,
];

/** Requests with all of their dates, wired as in the product but without HTTP. */
export function deadlinesApplication(
  databaseUrl: string,
  clock: Clock,
): Promise<INestApplicationContext> {
  const configuration = testConfiguration(databaseUrl, [identitySlice], {
    TOKEN_SECRET: 'a secret of tests that is long enough to be taken',
  });
  class DeadlinesInProcess {}
  Module({
    imports: [
      PlatformModule.forWorker({
        configuration,
        entities: [
          ...auditEntities,
          ...identityEntities,
          ...jurisdictionsEntities,
          ...requestsEntities,
        ],
        applicationName: 'rogatory-test',
        clock,
      }),
      AuditModule,
      IdentityModule,
      JurisdictionsModule,
      InstrumentsModule,
      WithoutDocuments,
      RequestsModule,
      DeadlinesModule,
    ],
  })(DeadlinesInProcess);
  return NestFactory.createApplicationContext(DeadlinesInProcess, {
    logger: false,
    abortOnError: false,
  });
}
