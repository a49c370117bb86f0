import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { auditEntities, AuditModule } from '@rogatory/audit/api';
import { type Clock, type MigrationClass, PlatformModule } from '@rogatory/platform/api';
import { testConfiguration } from '@rogatory/platform/testing';
import { requestsEntities, RequestsModule } from '@rogatory/requests/api';
import { migrationsOfRequests, WithAskedDatesOnly } from '@rogatory/requests/testing';
import { documentsMigrations, DocumentsModule, documentsSlice } from '../api/index';

/** What the tables of documents stand on, and they themselves. */
export const migrationsOfDocuments: readonly MigrationClass[] = [
  ...migrationsOfRequests,
  ...documentsMigrations,
];

/** Requests with their documents, kept in a folder of their own that goes with the application. */
export interface DocumentsApplication {
  readonly app: INestApplicationContext;
  readonly folder: string;
  close(): Promise<void>;
}

/** Wired as in the product but without HTTP, on a test's database. */
export async function documentsApplication(
  databaseUrl: string,
  clock: Clock,
): Promise<DocumentsApplication> {
  const folder = mkdtempSync(join(tmpdir(), 'rogatory-documents-'));
  const configuration = testConfiguration(databaseUrl, [documentsSlice], {
    DOCUMENTS_FOLDER: folder,
  });
  const entities = [...auditEntities, ...requestsEntities];
  const applicationName = 'rogatory-test';
  class DocumentsInProcess {}
  Module({
    imports: [
      PlatformModule.forWorker({ configuration, entities, applicationName, clock }),
      AuditModule,
      WithAskedDatesOnly,
      RequestsModule,
      DocumentsModule,
    ],
  })(DocumentsInProcess);
  const app = await NestFactory.createApplicationContext(DocumentsInProcess, {
    logger: false,
    abortOnError: false,
  });
  const close = async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, folder, close };
}
