import { Database, type EntityClass, runtimeDataSource } from '../api/index';

/** The run-time database of a test, without an application around it; close it after use. */
export async function openDatabase(
  url: string,
  entities: EntityClass[] = [],
  poolSize = 4,
): Promise<{ database: Database; close(): Promise<void> }> {
  const settings = {
    url,
    appUrl: null,
    poolSize,
    statementTimeoutSeconds: 30,
    applicationName: 'rogatory-test',
  };
  const source = await runtimeDataSource(settings, entities).initialize();
  return { database: new Database(source), close: () => source.destroy() };
}
