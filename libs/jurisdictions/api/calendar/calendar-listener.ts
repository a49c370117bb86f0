import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Configuration, databaseSlice, Log } from '@rogatory/platform/api';
import { Client } from 'pg';
import { CorrectionMemory } from './correction-memory';

/** The channel on which a committed correction is announced to every process. */
export const correctionChannel = 'rogatory_calendar';

const retryMilliseconds = 1000;

/** Hears of corrections that other processes have committed and reads them again. */
@Injectable()
export class CalendarListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly configuration: Configuration,
    private readonly corrections: CorrectionMemory,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.retry !== null) clearTimeout(this.retry);
    await this.client?.end();
    this.client = null;
  }

  private async listen(): Promise<void> {
    const { url, appUrl } = this.configuration.of(databaseSlice);
    const client = new Client({
      connectionString: appUrl ?? url,
      application_name: 'rogatory-calendars',
      keepAlive: true,
    });
    client.on('notification', () => this.reload());
    client.on('error', (error) => this.log.warn({ err: error }, 'calendar connection lost'));
    client.on('end', () => this.again());
    await client.connect();
    await client.query(`listen ${correctionChannel}`);
    this.client = client;
  }

  private again(): void {
    this.client = null;
    if (this.closed) return;
    this.retry = setTimeout(() => {
      // What was announced in between has been missed.
      this.listen().then(
        () => this.reload(),
        () => this.again(),
      );
    }, retryMilliseconds);
  }

  private reload(): void {
    this.corrections
      .reload()
      .catch((error: unknown) => this.log.warn({ err: error }, 'calendar corrections not read'));
  }
}
