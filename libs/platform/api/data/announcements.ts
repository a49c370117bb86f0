import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Client } from 'pg';
import { Configuration } from '../configuration/configuration';
import { databaseSlice } from '../configuration/platform-slices';
import { Log } from '../observability/log';

type Heard = () => Promise<void>;

const retryMilliseconds = 1000;

/**
 * Hears what other processes announce with NOTIFY when they have committed a change of something
 * that is kept in memory. After a lost connection everybody is told once, for something may have
 * been missed.
 */
@Injectable()
export class Announcements implements BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly listeners = new Map<string, Heard>();
  private client: Client | null = null;
  /** The first connection, however many ask for it at once. */
  private connecting: Promise<void> | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly configuration: Configuration,
    private readonly log: Log,
  ) {}

  /** Calls `heard` after each announcement on the channel, until the application shuts down. */
  async hear(channel: string, heard: Heard): Promise<void> {
    this.listeners.set(channel, heard);
    this.connecting ??= this.connect();
    await this.connecting;
    await this.client?.query(`listen ${channel}`);
  }

  beforeApplicationShutdown(): void {
    this.closed = true;
    if (this.retry !== null) clearTimeout(this.retry);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client?.end();
    this.client = null;
  }

  private async connect(): Promise<void> {
    const { url, appUrl } = this.configuration.of(databaseSlice);
    const client = new Client({
      connectionString: appUrl ?? url,
      application_name: 'rogatory-announcements',
      keepAlive: true,
    });
    client.on('notification', ({ channel }) => this.tell(channel));
    client.on('error', (error) => this.log.warn({ err: error }, 'announcements lost'));
    client.on('end', () => this.again());
    await client.connect();
    for (const channel of this.listeners.keys()) await client.query(`listen ${channel}`);
    this.client = client;
  }

  private again(): void {
    this.client = null;
    if (this.closed) return;
    this.retry = setTimeout(() => {
      this.connect().then(
        () => {
          for (const channel of this.listeners.keys()) this.tell(channel);
        },
        // A connection that never came up emits no end, so the next attempt is ours to arrange.
        () => this.again(),
      );
    }, retryMilliseconds);
  }

  private tell(channel: string): void {
    this.listeners
      .get(channel)?.()
      .catch((error: unknown) => {
        this.log.warn({ err: error, channel }, 'what was announced could not be read');
      });
  }
}
