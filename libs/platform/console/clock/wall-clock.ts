import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** Now, to half a minute: what every countdown on a page follows. */
@Injectable({ providedIn: 'root' })
export class WallClock {
  private readonly instant = signal(Temporal.Now.instant());
  readonly now = this.instant.asReadonly();

  constructor() {
    const timer = setInterval(() => this.instant.set(Temporal.Now.instant()), 30_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
