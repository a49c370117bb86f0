import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { auditEntities, auditMigrations, AuditModule } from '@rogatory/audit/api';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import {
  type Clock,
  type MigrationClass,
  platformMigrations,
  PlatformModule,
} from '@rogatory/platform/api';
import { testConfiguration } from '@rogatory/platform/testing';
import { FileClocks, requestsEntities, requestsMigrations, RequestsModule } from '../api/index';
import { AskedDatesOnly } from './asked-dates-only';

/** What the tables of requests stand on, and they themselves. */
export const migrationsOfRequests: readonly MigrationClass[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...jurisdictionsMigrations,
  ...requestsMigrations,
];

/**
 * Every use case of requests, wired as in the product but without HTTP, on a test's database. Of
 * dates it knows those that a request names.
 */
export function requestsApplication(
  databaseUrl: string,
  clock: Clock,
): Promise<INestApplicationContext> {
  class DatesInProcess {}
  Global()(DatesInProcess);
  Module({
    providers: [{ provide: FileClocks, useClass: AskedDatesOnly }],
    exports: [FileClocks],
  })(DatesInProcess);
  class RequestsInProcess {}
  Module({
    imports: [
      PlatformModule.forWorker({
        configuration: testConfiguration(databaseUrl),
        entities: [...auditEntities, ...requestsEntities],
        applicationName: 'rogatory-test',
        clock,
      }),
      AuditModule,
      DatesInProcess,
      RequestsModule,
    ],
  })(RequestsInProcess);
  return NestFactory.createApplicationContext(RequestsInProcess, {
    logger: false,
    abortOnError: false,
  });
}
