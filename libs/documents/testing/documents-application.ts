import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Clock, MigrationClass } from '@rogatory/platform/api';
import { migrationsOfRequests, requestsApplication } from '@rogatory/requests/testing';
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
  const app = await requestsApplication(databaseUrl, clock, {
    module: DocumentsModule,
    slices: [documentsSlice],
    variables: { DOCUMENTS_FOLDER: folder },
  });
  const close = async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, folder, close };
}
