import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Client } from 'pg';
import type { LiveChange, LiveEvent } from '../../contract/index';
import { Configuration } from '../configuration/configuration';
import { databaseSlice } from '../configuration/platform-slices';
import { Log } from '../observability/log';
import { Metrics } from '../observability/metrics';
import { readLiveChange } from './read-live-change';

/** One open stream: to whom it speaks and how. */
export interface LiveSubscriber {
  readonly authorityId: string;
  readonly personId: string;
  changed(event: LiveEvent): void;
  /** Changes may have been missed: the screen should read everything again. */
  missed(): void;
  end(): void;
}

const retryMilliseconds = 1000;

/**
 * Carries committed changes to the streams of this process. Every process listens to PostgreSQL on
 * one connection of its own, so any number of them serve the same changes.
 */
@Injectable()
export class LiveHub
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly subscribers = new Set<LiveSubscriber>();
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly configuration: Configuration,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  /** Before the server waits for its connections: a stream would never end by itself. */
  beforeApplicationShutdown(): void {
    this.closed = true;
    for (const subscriber of [...this.subscribers]) subscriber.end();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.retry !== null) clearTimeout(this.retry);
    await this.client?.end();
    this.client = null;
  }

  /** Adds a stream; the returned function removes it. */
  subscribe(subscriber: LiveSubscriber): () => void {
    if (this.closed) {
      subscriber.end();
      return () => undefined;
    }
    this.subscribers.add(subscriber);
    this.metrics.streamsOpen(this.subscribers.size);
    return () => {
      this.subscribers.delete(subscriber);
      this.metrics.streamsOpen(this.subscribers.size);
    };
  }

  private async listen(): Promise<void> {
    const { url, appUrl } = this.configuration.of(databaseSlice);
    const client = new Client({
      connectionString: appUrl ?? url,
      application_name: 'rogatory-live',
      keepAlive: true,
    });
    client.on('notification', (message) => this.pass(message.payload ?? ''));
    client.on('error', (error) => this.log.warn({ err: error }, 'live connection lost'));
    client.on('end', () => this.again());
    await client.connect();
    await client.query('listen rogatory_live');
    this.client = client;
  }

  private again(): void {
    this.client = null;
    if (this.closed) return;
    this.retry = setTimeout(() => {
      this.listen().then(
        () => {
          for (const subscriber of this.subscribers) subscriber.missed();
        },
        // A connection that never came up emits no end, so the next attempt is ours to arrange.
        () => this.again(),
      );
    }, retryMilliseconds);
  }

  private pass(payload: string): void {
    const change: LiveChange | null = readLiveChange(payload);
    if (change === null) return;
    const event: LiveEvent = { kind: change.kind, fileId: change.fileId };
    for (const subscriber of this.subscribers) {
      if (concerns(change, subscriber)) subscriber.changed(event);
    }
  }
}

function concerns({ authorityIds, personIds }: LiveChange, to: LiveSubscriber): boolean {
  if (!authorityIds.includes(to.authorityId)) return false;
  return personIds === undefined || personIds.includes(to.personId);
}
