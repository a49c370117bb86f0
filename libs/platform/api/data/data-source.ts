import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { valueTypes } from './value-types';

/** A class mapped to a table. */
export type EntityClass = new () => object;

export interface DataSourceSettings {
  readonly url: string;
  readonly appUrl: string | null;
  readonly poolSize: number;
  readonly statementTimeoutSeconds: number;
  readonly applicationName: string;
}

/**
 * The run-time data source: every connection works as `rogatory_app`, which owns nothing and cannot
 * bypass row-level security, and may pipeline statements so that settings cost no round trip.
 */
export function runtimeDataSource(
  settings: DataSourceSettings,
  entities: MixedList<EntityClass | EntitySchema>,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.appUrl ?? settings.url,
    schema: 'rogatory',
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    poolSize: settings.poolSize,
    applicationName: settings.applicationName,
    extra: {
      types: valueTypes,
      pipeline: true,
      keepAlive: true,
      idleTimeoutMillis: 60_000,
      options: [
        '-c role=rogatory_app',
        '-c search_path=rogatory',
        '-c timezone=UTC',
        `-c statement_timeout=${settings.statementTimeoutSeconds}s`,
        '-c idle_in_transaction_session_timeout=60s',
      ].join(' '),
    },
  });
}
