import { Component, ElementRef, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NoticeDto } from '@rogatory/notifications/contract';
import { Icon, PanelState } from '@rogatory/ui';
import { NoticeRow } from './notice-row';
import { NoticesStore } from './notices.store';
import { UnreadStore } from './unread.store';

const mostShown = 8;

/** The bell of the top bar: how much is unread, and a panel with the newest notices. */
@Component({
  selector: 'rg-notice-bell',
  imports: [Icon, NoticeRow, PanelState, RouterLink, TranslocoPipe],
  templateUrl: './notice-bell.html',
  styleUrl: './notice-bell.css',
  providers: [NoticesStore],
  host: {
    '(document:pointerdown)': 'leave($event)',
    '(document:keydown.escape)': 'close(true)',
    '(window:resize)': 'close(false)',
  },
})
export class NoticeBell {
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  protected readonly unread = inject(UnreadStore);
  protected readonly store = inject(NoticesStore);
  protected readonly open = signal(false);
  protected readonly newest = computed(() => this.store.notices()?.slice(0, mostShown) ?? null);

  protected toggle(): void {
    if (this.open()) return this.close(false);
    this.store.refresh();
    this.open.set(true);
  }

  protected close(returnFocus: boolean): void {
    if (!this.open()) return;
    this.open.set(false);
    if (returnFocus) this.button().nativeElement.focus();
  }

  protected leave(event: Event): void {
    if (event.target instanceof Node && !this.element.contains(event.target)) this.close(false);
  }

  protected opened(notice: NoticeDto): void {
    this.close(false);
    void this.store.opened(notice);
  }
}
