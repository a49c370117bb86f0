import { randomInt } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { migrations, startApi } from '@rogatory/api-app';
import { testDatabase, type TestDatabase } from '@rogatory/platform/testing';
import { removePostgres, startPostgres } from '../../../tools/postgres/start-postgres.mjs';
import { MailServer } from '../notifications/mail-server';
import { registerSides, type Sides } from '../requests/sides';
import { ProductProcess } from './product-process';
import type { Database } from './storm';
import { wantMailAtOnce } from './want-mail-at-once';

/** Whoever waits for a lock in the database notices that its process was killed. */
const settings = { max_connections: '200', client_connection_check_interval: '500ms' };
const three = [1, 2, 3];

/** Three API processes and three workers on a PostgreSQL of their own, with a mail server. */
export class Installation {
  readonly apis: readonly ProductProcess[];
  readonly workers: readonly ProductProcess[];

  private constructor(
    private readonly home: string,
    readonly mailServer: MailServer,
    readonly server: Database,
    readonly database: TestDatabase,
    private readonly environment: Readonly<Record<string, string>>,
  ) {
    const cache = join(home, 'cache');
    this.apis = three.map(() => new ProductProcess(environment, cache, 'api'));
    this.workers = three.map(() => new ProductProcess(environment, cache, 'worker'));
  }

  /** Everything but its processes. */
  static async begin(): Promise<Installation> {
    const installations = join(__dirname, '..', '..', '..', '.rogatory');
    mkdirSync(installations, { recursive: true });
    const home = mkdtempSync(join(installations, 'soak-'));
    chmodSync(home, 0o755);
    const mailServer = new MailServer();
    await mailServer.start();
    const dataFolder = join(home, 'data');
    const postgres = await startPostgres({ dataFolder, settings, log: () => undefined });
    const database = await testDatabase(migrations, postgres.url);
    const port = Number(new URL(postgres.url).port);
    return new Installation(home, mailServer, { dataFolder, port, settings }, database, {
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '4',
      PORT: '0',
      TOKEN_SECRET: 'a secret for tests that nobody else needs to know',
      SECURE_COOKIES: 'no',
      // Sessions end in the midst of the storm, too.
      ACCESS_TOKEN_MINUTES: '1',
      SIGN_IN_ATTEMPTS_PER_MINUTE: '10000',
      LOG_LEVEL: 'silent',
      DOCUMENTS_FOLDER: join(home, 'documents'),
      ...mailServer.environment,
    });
  }

  /** The people of both sides, who want their mail at once. */
  async people(): Promise<Sides> {
    const api = await startApi({ ...this.environment, ACCESS_TOKEN_MINUTES: '60' });
    try {
      const sides = await registerSides(api.app);
      const people = [...sides.germany.people, ...sides.france.office.people];
      await Promise.all(people.map((person) => wantMailAtOnce(api.url, person)));
      return sides;
    } finally {
      await api.close();
    }
  }

  async startProcesses(): Promise<void> {
    const [first, ...others] = [...this.apis, ...this.workers];
    // The first compiles, the others find it done.
    await first?.start();
    await Promise.all(others.map((one) => one.start()));
  }

  /** Where one of the API processes answers now; null where none does. */
  door(): string | null {
    const open = this.apis.flatMap(({ url }) => url ?? []);
    return open[randomInt(Math.max(1, open.length))] ?? null;
  }

  /** What processes said last that ended by themselves. */
  get ends(): readonly string[] {
    return [...this.apis, ...this.workers].flatMap(({ ends }) => ends);
  }

  /** Leaves nothing behind. */
  async end(): Promise<void> {
    await Promise.all([...this.apis, ...this.workers].map((one) => one.kill()));
    await this.mailServer.stop();
    await removePostgres(this.server.dataFolder);
    rmSync(this.home, { recursive: true, force: true });
  }
}
