import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations, type RunningApi, startApi, startRogatory } from '@rogatory/api-app';
import { ScriptedClock, testDatabase, type TestDatabase } from '@rogatory/platform/testing';

/** The whole product on a database of its own. */
export interface TestProduct extends RunningApi {
  readonly database: TestDatabase;
  readonly clock: ScriptedClock;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the contents of documents lie. */
  readonly documentsFolder: string;
  /** A second API process's worth of the same product on the same database. */
  another(): Promise<RunningApi>;
}

/** Starts API and worker on a free port; `close` also drops the database. */
export async function startTestProduct(
  variables: Readonly<Record<string, string>> = {},
): Promise<TestProduct> {
  const database = await testDatabase(migrations);
  const clock = new ScriptedClock();
  const documentsFolder = mkdtempSync(join(tmpdir(), 'rogatory-documents-'));
  const environment = {
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '4',
    PORT: '0',
    TOKEN_SECRET: 'a secret for tests that nobody else needs to know',
    SECURE_COOKIES: 'no',
    SIGN_IN_ATTEMPTS_PER_MINUTE: '10000',
    LOG_LEVEL: 'silent',
    DOCUMENTS_FOLDER: documentsFolder,
    ...variables,
  };
  const product = await startRogatory(environment, { clock });
  const close = async () => {
    await product.close();
    await database.drop();
    rmSync(documentsFolder, { recursive: true, force: true });
  };
  const another = () => startApi(environment, { clock });
  return { ...product, close, database, clock, environment, documentsFolder, another };
}
