import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import { createParser } from 'eventsource-parser';
import { liveKinds, type LiveEvent, type LiveKind } from '@rogatory/platform/contract';
import { SessionStore } from '../session/session.store';

export type LiveState = 'closed' | 'connecting' | 'open' | 'lost';

type Listener = (event: LiveEvent) => void;

/** Milliseconds before the first and at most before any further try. */
const firstWait = 1_000;
const longestWait = 30_000;

function isLiveEvent(value: unknown): value is LiveEvent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    liveKinds.some((kind) => kind === value.kind)
  );
}

/**
 * The server's hints that something changed. Read with `fetch`, because the browser's own
 * EventSource cannot carry an access token. After a gap every listener is told once, since a hint
 * may have been missed.
 */
@Injectable({ providedIn: 'root' })
export class LiveStream {
  private readonly session = inject(SessionStore);
  private readonly listeners = new Map<LiveKind, Set<Listener>>();
  private readonly current = signal<LiveState>('closed');
  private stop: AbortController | null = null;

  readonly state = this.current.asReadonly();

  /** Calls back on every change of a kind until the injection context is destroyed. */
  on(kind: LiveKind, listener: Listener, lifetime = inject(DestroyRef)): void {
    const listeners = this.listeners.get(kind) ?? new Set<Listener>();
    listeners.add(listener);
    this.listeners.set(kind, listeners);
    lifetime.onDestroy(() => listeners.delete(listener));
  }

  /** Opens the stream; does nothing when it is open already. */
  open(): void {
    if (this.stop) return;
    this.stop = new AbortController();
    void this.run(this.stop.signal);
  }

  close(): void {
    this.stop?.abort();
    this.stop = null;
    this.current.set('closed');
  }

  private async run(signal: AbortSignal): Promise<void> {
    let wait = firstWait;
    let missed = false;
    while (!signal.aborted) {
      this.current.set(missed ? 'lost' : 'connecting');
      const opened = await this.read(signal, () => {
        wait = firstWait;
        this.current.set('open');
        if (missed) for (const kind of liveKinds) this.tell({ kind });
      });
      if (signal.aborted) return;
      missed = missed || opened;
      this.current.set('lost');
      // A random share keeps a thousand consoles from returning in the same second.
      await pause(wait * (0.5 + Math.random() / 2), signal);
      wait = Math.min(wait * 2, longestWait);
    }
  }

  /** Reads until the stream ends; whether it was open at all. */
  private async read(signal: AbortSignal, opened: () => void): Promise<boolean> {
    try {
      const response = await this.request(signal);
      if (!response.ok || !response.body) return false;
      opened();
      const parser = createParser({ onEvent: (event) => this.receive(event.data) });
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return true;
        parser.feed(value);
      }
    } catch {
      return this.current() === 'open';
    }
  }

  private async request(signal: AbortSignal): Promise<Response> {
    const response = await this.fetchWith(this.session.accessToken(), signal);
    if (response.status !== 401) return response;
    return this.fetchWith(await this.session.refresh(), signal);
  }

  private fetchWith(token: string | null, signal: AbortSignal): Promise<Response> {
    return fetch('/api/v1/live', {
      signal,
      headers: { Accept: 'text/event-stream', Authorization: `Bearer ${token ?? ''}` },
    });
  }

  private receive(data: string): void {
    if (data === '') return;
    try {
      const event: unknown = JSON.parse(data);
      if (isLiveEvent(event)) this.tell(event);
    } catch {
      // A hint that cannot be read is worth no more than a missed one.
      for (const kind of liveKinds) this.tell({ kind });
    }
  }

  private tell(event: LiveEvent): void {
    for (const listener of this.listeners.get(event.kind) ?? []) listener(event);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
