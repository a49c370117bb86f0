import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { newKey, problemOf, type ProblemView } from '@rogatory/platform/console';
import type { CalendarFeedDto } from '@rogatory/deadlines/contract';
import { DeadlinesApi } from '../deadlines-api';

/** The own secret link to the calendar: whether one works, and the link itself just after it was made. */
@Injectable()
export class FeedStore {
  private readonly api = inject(DeadlinesApi);
  private readonly answer = resource({ loader: () => this.api.feed() });
  private readonly failed = signal<ProblemView | null>(null);
  private readonly underWay = signal(false);
  private readonly secret = signal<string | null>(null);
  /** One intention keeps its key, so that a lost answer makes no second link. */
  private key = newKey();

  readonly feed = linkedSignal<CalendarFeedDto | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  /** Path of the link, known only until the page is left: the server never shows it again. */
  readonly path = this.secret.asReadonly();
  readonly busy = this.underWay.asReadonly();
  readonly problem = computed(() => {
    const error = this.answer.error();
    return this.failed() ?? (error === undefined ? null : problemOf(error.cause ?? error));
  });

  /** Makes a link; one that was made before stops working. */
  async make(): Promise<boolean> {
    return this.take(async (key) => {
      const { path, ...feed } = await this.api.makeFeed(key);
      this.secret.set(path);
      this.feed.set(feed);
    });
  }

  async revoke(): Promise<boolean> {
    return this.take(async (key) => {
      await this.api.revokeFeed(key);
      this.secret.set(null);
      this.feed.set({ active: false, madeAt: null });
    });
  }

  again(): void {
    this.failed.set(null);
    this.answer.reload();
  }

  private async take(step: (key: string) => Promise<void>): Promise<boolean> {
    this.underWay.set(true);
    this.failed.set(null);
    try {
      await step(this.key);
      this.key = newKey();
      return true;
    } catch (error) {
      this.failed.set(problemOf(error));
      return false;
    } finally {
      this.underWay.set(false);
    }
  }
}
