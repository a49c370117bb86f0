import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Notification } from 'pg';

/** How long after a lost connection, or one that did not come up, the next is tried. */
const pauseMilliseconds = 1000;

/** What becomes of it, for whoever listens. */
export interface Listener {
  told(message: Notification): void;
  /** It listens again; something may have been missed. */
  again(): void;
  lost(error: unknown): void;
}

/**
 * Listens to channels of PostgreSQL on a connection of its own, and on another whenever that is
 * lost: one at a time, however long the database is away.
 */
export class ListeningConnection {
  private readonly ending = new AbortController();
  private readonly channels = new Set<string>();
  private client: Client | null = null;

  constructor(
    private readonly connectionString: string,
    private readonly applicationName: string,
    private readonly listener: Listener,
  ) {}

  /** Throws when the first connection does not come up; then it is not tried again. */
  async open(): Promise<void> {
    this.client = await this.connected();
  }

  async listen(channel: string): Promise<void> {
    this.channels.add(channel);
    await this.client?.query(`listen ${channel}`);
  }

  async close(): Promise<void> {
    this.ending.abort();
    await this.client?.end();
    this.client = null;
  }

  private async connected(): Promise<Client> {
    const { connectionString, applicationName, listener } = this;
    const client = new Client({
      connectionString,
      application_name: applicationName,
      keepAlive: true,
    });
    let stands = false;
    let ended = false;
    client.on('notification', (message) => listener.told(message));
    client.on('error', (error) => listener.lost(error));
    client.once('end', () => {
      ended = true;
      // One that did not come up ends as well, and is tried again by whoever waits for it.
      if (stands) void this.reconnect();
    });
    try {
      await client.connect();
      for (const channel of this.channels) await client.query(`listen ${channel}`);
      if (ended) throw new Error('The connection was lost at once');
    } catch (error) {
      await client.end();
      throw error;
    }
    stands = true;
    return client;
  }

  private async reconnect(): Promise<void> {
    const { signal } = this.ending;
    this.client = null;
    while (!signal.aborted) {
      try {
        await pause(pauseMilliseconds, null, { signal });
        const client = await this.connected();
        if (signal.aborted) return await client.end();
        this.client = client;
        return this.listener.again();
      } catch (error) {
        if (!signal.aborted) this.listener.lost(error);
      }
    }
  }
}
