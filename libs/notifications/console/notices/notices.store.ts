import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import type { NoticeDto } from '@rogatory/notifications/contract';
import { LiveStream } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';
import { UnreadStore } from './unread.store';

/** The person's notices as a page or a panel shows them. */
@Injectable()
export class NoticesStore {
  private readonly api = inject(NotificationsApi);
  private readonly unread = inject(UnreadStore);
  /** Whether only those are shown that were not read yet. */
  readonly unreadOnly = signal(false);

  private readonly first = resource({
    params: () => ({ unread: this.unreadOnly() }),
    loader: ({ params }) => this.api.notices(params),
  });
  private readonly shown = linkedSignal(() => (this.first.hasValue() ? this.first.value() : null));

  readonly notices = computed(() => this.shown()?.items ?? null);
  readonly more = computed(() => this.shown()?.nextCursor ?? null);
  readonly failed = computed(() => this.first.error() !== undefined);

  constructor() {
    inject(LiveStream).on('notice', () => this.refresh());
  }

  refresh(): void {
    this.first.reload();
  }

  async loadMore(): Promise<void> {
    const cursor = this.more();
    if (cursor === null) return;
    const next = await this.api.notices({ unread: this.unreadOnly(), cursor });
    this.shown.update((page) => ({
      items: [...(page?.items ?? []), ...next.items],
      nextCursor: next.nextCursor,
    }));
  }

  /** What was opened has been read; the count follows through the live stream. */
  async opened({ id, readAt }: NoticeDto): Promise<void> {
    if (readAt !== null) return;
    await this.api.read(id);
    await this.unread.refresh();
  }

  /** Everything up to the newest one on screen. */
  async readAll(): Promise<void> {
    const [newest] = this.notices() ?? [];
    if (newest === undefined) return;
    await this.api.readAll(newest.at);
    await this.unread.refresh();
    this.refresh();
  }
}
