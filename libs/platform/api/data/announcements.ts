import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Configuration } from '../configuration/configuration';
import { databaseSlice } from '../configuration/platform-slices';
import { Log } from '../observability/log';
import { ListeningConnection } from './listening-connection';

type Heard = () => Promise<void>;

/**
 * Hears what other processes announce with NOTIFY when they have committed a change of something
 * that is kept in memory. After a lost connection everybody is told once, for something may have
 * been missed.
 */
@Injectable()
export class Announcements implements OnApplicationShutdown {
  private readonly listeners = new Map<string, Heard>();
  private readonly connection: ListeningConnection;
  /** The first connection, however many ask for it at once. */
  private opening: Promise<void> | null = null;

  constructor(
    configuration: Configuration,
    private readonly log: Log,
  ) {
    const { url, appUrl } = configuration.of(databaseSlice);
    this.connection = new ListeningConnection(appUrl ?? url, 'rogatory-announcements', {
      told: ({ channel }) => this.tell(channel),
      again: () => [...this.listeners.keys()].forEach((channel) => this.tell(channel)),
      lost: (error) => log.warn({ err: error }, 'announcements lost'),
    });
  }

  /** Calls `heard` after each announcement on the channel, until the application shuts down. */
  async hear(channel: string, heard: Heard): Promise<void> {
    this.listeners.set(channel, heard);
    this.opening ??= this.connection.open();
    await this.opening;
    await this.connection.listen(channel);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }

  private tell(channel: string): void {
    this.listeners
      .get(channel)?.()
      .catch((error: unknown) => {
        this.log.warn({ err: error, channel }, 'what was announced could not be read');
      });
  }
}
