import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { UnreadCountDto } from '@rogatory/notifications/contract';
import { LiveStream, SessionStore } from '@rogatory/platform/console';
import { NotificationsApi } from '../notifications-api';

/** How many notices the signed-in person has not read, kept true by the live stream. */
@Injectable({ providedIn: 'root' })
export class UnreadStore {
  private readonly api = inject(NotificationsApi);
  private readonly session = inject(SessionStore);
  private readonly answer = signal<UnreadCountDto>({ unread: 0, more: false });

  readonly count = computed(() => this.answer().unread);
  /** As a badge shows it: `12`, `100+`; empty where there is nothing. */
  readonly badge = computed(() => {
    const { unread, more } = this.answer();
    return unread === 0 ? '' : `${unread}${more ? '+' : ''}`;
  });

  constructor() {
    inject(LiveStream).on('notice', () => void this.refresh());
    effect(() => {
      if (this.session.state() === 'signed_in') untracked(() => void this.refresh());
      else this.answer.set({ unread: 0, more: false });
    });
  }

  async refresh(): Promise<void> {
    try {
      this.answer.set(await this.api.unread());
    } catch {
      // The next hint or the next sign-in asks again; an old number harms nobody.
    }
  }
}
