import { Module } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule, auditEntities } from '@rogatory/audit/api';
import { DeadlinesModule } from '@rogatory/deadlines/api';
import { DocumentsModule, documentsSlice } from '@rogatory/documents/api';
import { identityEntities, IdentityModule, identitySlice } from '@rogatory/identity/api';
import { InstrumentsModule } from '@rogatory/instruments/api';
import { jurisdictionsEntities, JurisdictionsModule } from '@rogatory/jurisdictions/api';
import {
  Configuration,
  databaseSlice,
  httpSlice,
  logSlice,
  PlatformModule,
} from '@rogatory/platform/api';
import { requestsEntities, RequestsModule } from '@rogatory/requests/api';

/** Settings by the names `docs/configuration.md` lists. */
export type Environment = Readonly<Record<string, string | undefined>>;

@Module({})
class DemoNetworkModule {}

/** The product's own use cases, without HTTP and without its queue; close it when done. */
export function openServices(environment: Environment): Promise<INestApplicationContext> {
  const slices = [databaseSlice, httpSlice, logSlice, identitySlice, documentsSlice];
  const configuration = new Configuration(slices, environment);
  const entities = [
    ...auditEntities,
    ...identityEntities,
    ...jurisdictionsEntities,
    ...requestsEntities,
  ];
  const applicationName = 'rogatory-demo-network';
  const module = {
    module: DemoNetworkModule,
    imports: [
      PlatformModule.forWorker({ configuration, entities, applicationName }),
      AuditModule,
      IdentityModule,
      JurisdictionsModule,
      InstrumentsModule,
      RequestsModule,
      DeadlinesModule,
      DocumentsModule,
    ],
  };
  return NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
}
