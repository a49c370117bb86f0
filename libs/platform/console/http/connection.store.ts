import { Injectable, signal } from '@angular/core';

/** Since when the API cannot be reached; null while it can. */
@Injectable({ providedIn: 'root' })
export class ConnectionStore {
  private readonly since = signal<Temporal.Instant | null>(null);
  readonly lostSince = this.since.asReadonly();

  constructor() {
    addEventListener('offline', () => this.lost());
    addEventListener('online', () => this.reached());
  }

  lost(): void {
    this.since.update((since) => since ?? Temporal.Now.instant());
  }

  reached(): void {
    this.since.set(null);
  }
}
