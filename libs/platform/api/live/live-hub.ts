import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { LiveChange, LiveEvent } from '../../contract/index';
import { Configuration } from '../configuration/configuration';
import { databaseSlice } from '../configuration/platform-slices';
import { ListeningConnection } from '../data/listening-connection';
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

/**
 * Carries committed changes to the streams of this process. Every process listens to PostgreSQL on
 * one connection of its own, so any number of them serve the same changes.
 */
@Injectable()
export class LiveHub
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly subscribers = new Set<LiveSubscriber>();
  private readonly connection: ListeningConnection;
  private closed = false;

  constructor(
    configuration: Configuration,
    log: Log,
    private readonly metrics: Metrics,
  ) {
    const { url, appUrl } = configuration.of(databaseSlice);
    this.connection = new ListeningConnection(appUrl ?? url, 'rogatory-live', {
      told: ({ payload }) => this.pass(payload ?? ''),
      again: () => this.subscribers.forEach((subscriber) => subscriber.missed()),
      lost: (error) => log.warn({ err: error }, 'live connection lost'),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connection.open();
    await this.connection.listen('rogatory_live');
  }

  /** Before the server waits for its connections: a stream would never end by itself. */
  beforeApplicationShutdown(): void {
    this.closed = true;
    for (const subscriber of [...this.subscribers]) subscriber.end();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
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
