import { Injectable, computed, inject, resource, signal } from '@angular/core';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { problemOf } from '@rogatory/platform/console';
import { refreshOnChange } from '../live-changes';
import { RequestsApi } from '../requests-api';

/** One request as its page shows it. A refresh keeps what is on screen until the answer is here. */
@Injectable()
export class RequestStore {
  private readonly api = inject(RequestsApi);
  private readonly wanted = signal<string | undefined>(undefined);
  private readonly seen = signal<RequestPageDto | null>(null);
  /** File and number last told to be seen. */
  private told = '';
  readonly answer = resource({
    params: () => this.wanted(),
    loader: async ({ params: id }) => {
      const page = await this.api.page(id);
      this.seen.set(page);
      void this.tellSeen(page);
      return page;
    },
  });

  /** The page last read; it stays readable when a refresh fails. */
  readonly page = computed(() => (this.seen()?.id === this.wanted() ? this.seen() : null));
  readonly problem = computed(() => {
    const error = this.answer.error();
    return error ? problemOf(error.cause ?? error) : null;
  });

  constructor() {
    refreshOnChange(
      ['file'],
      () => this.refresh(),
      (change) => change.fileId === this.wanted(),
    );
  }

  /** The sender learns that the thread was looked at; nobody who reads is held up by it. */
  private async tellSeen({ id, direction, thread }: RequestPageDto): Promise<void> {
    const theirs = direction === 'outgoing' ? 'requested' : 'requesting';
    const unseen = thread.findLast(
      ({ from, deliveries }) =>
        from === theirs && !deliveries.some(({ stage }) => stage === 'read'),
    );
    if (unseen === undefined || this.told === `${id} ${unseen.number}`) return;
    this.told = `${id} ${unseen.number}`;
    try {
      await this.api.markRead(id, unseen.number);
    } catch {
      // Whoever only looks on leaves no mark; a lost one is made the next time.
      this.told = '';
    }
  }

  show(id: string): void {
    this.wanted.set(id);
  }

  refresh(): void {
    this.answer.reload();
  }
}
