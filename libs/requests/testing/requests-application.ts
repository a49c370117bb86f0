import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { auditEntities, auditMigrations, AuditModule } from '@rogatory/audit/api';
import { identityMigrations } from '@rogatory/identity/api';
import { jurisdictionsMigrations } from '@rogatory/jurisdictions/api';
import {
  type Clock,
  type ConfigurationSlice,
  type MigrationClass,
  platformMigrations,
  PlatformModule,
} from '@rogatory/platform/api';
import { testConfiguration } from '@rogatory/platform/testing';
import { requestsEntities, requestsMigrations, RequestsModule } from '../api/index';
import { WithAskedDatesOnly } from './with-asked-dates-only';
import { WithColleagues } from './with-colleagues';
import { WithoutDocuments } from './without-documents';

/** What the tables of requests stand on, and they themselves. */
export const migrationsOfRequests: readonly MigrationClass[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...jurisdictionsMigrations,
  ...requestsMigrations,
];

/** The domain that keeps the documents of files, where a test is about them. */
export interface DocumentsKept {
  readonly module: Type;
  readonly slices: readonly ConfigurationSlice<unknown>[];
  readonly variables: Readonly<Record<string, string>>;
}

const noDocuments: DocumentsKept = { module: WithoutDocuments, slices: [], variables: {} };

/**
 * Every use case of requests, wired as in the product but without HTTP, on a test's database. Of
 * dates it knows those that a request names; its files carry no documents unless somebody keeps them.
 */
export function requestsApplication(
  databaseUrl: string,
  clock: Clock,
  documents: DocumentsKept = noDocuments,
): Promise<INestApplicationContext> {
  class RequestsInProcess {}
  Module({
    imports: [
      PlatformModule.forWorker({
        configuration: testConfiguration(databaseUrl, documents.slices, documents.variables),
        entities: [...auditEntities, ...requestsEntities],
        applicationName: 'rogatory-test',
        clock,
      }),
      AuditModule,
      WithAskedDatesOnly,
      WithColleagues,
      documents.module,
      RequestsModule,
    ],
  })(RequestsInProcess);
  return NestFactory.createApplicationContext(RequestsInProcess, {
    logger: false,
    abortOnError: false,
  });
}
