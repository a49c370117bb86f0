import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Configuration, databaseSlice, Log } from '@rogatory/platform/api';
import { Client } from 'pg';

/** The channel on which a process tells the others that the law has changed. */
export const lawChannel = 'rogatory_law';

const retryMilliseconds = 1000;

/**
 * Hears when another process has committed a change of the law. After a lost connection it listens
 * again and says so once, for something may have been missed.
 */
@Injectable()
export class LawListener implements BeforeApplicationShutdown, OnApplicationShutdown {
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly configuration: Configuration,
    private readonly log: Log,
  ) {}

  /** Calls `changed` after each change until the application shuts down. */
  async listen(changed: () => void): Promise<void> {
    const { url, appUrl } = this.configuration.of(databaseSlice);
    const client = new Client({
      connectionString: appUrl ?? url,
      application_name: 'rogatory-law',
      keepAlive: true,
    });
    client.on('notification', changed);
    client.on('error', (error) => this.log.warn({ err: error }, 'connection for the law lost'));
    client.on('end', () => this.again(changed));
    await client.connect();
    await client.query(`listen ${lawChannel}`);
    this.client = client;
  }

  beforeApplicationShutdown(): void {
    this.closed = true;
    if (this.retry !== null) clearTimeout(this.retry);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client?.end();
    this.client = null;
  }

  private again(changed: () => void): void {
    this.client = null;
    if (this.closed) return;
    this.retry = setTimeout(() => {
      // A connection that never came up emits no end, so the next attempt is ours to arrange.
      this.listen(changed).then(changed, () => this.again(changed));
    }, retryMilliseconds);
  }
}
