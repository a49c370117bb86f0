import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, PanelState } from '@rogatory/ui';
import { NoticeRow } from './notice-row';
import { NoticesStore } from './notices.store';
import { UnreadStore } from './unread.store';

/** Everything the person was told, newest first. */
@Component({
  selector: 'rg-notices-page',
  imports: [Button, NoticeRow, PanelState, RouterLink, TranslocoPipe],
  templateUrl: './notices-page.html',
  styleUrl: './notices-page.css',
  providers: [NoticesStore],
})
export class NoticesPage {
  protected readonly store = inject(NoticesStore);
  protected readonly unread = inject(UnreadStore);
  protected readonly empty = computed(() => this.store.notices()?.length === 0);
}
