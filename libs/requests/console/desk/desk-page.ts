import { Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, KeyMap, narrowScreen } from '@rogatory/platform/console';
import { Icon, Kbd, PanelState } from '@rogatory/ui';
import type { DeskItemDto } from '@rogatory/requests/contract';
import { groupIcons } from '../wording/act-words';
import { DeskPane } from './desk-pane';
import { DeskRow } from './desk-row';
import { DeskStore, rowKey } from './desk.store';

/** My desk: what must I do now, why, and by when. */
@Component({
  selector: 'rg-desk-page',
  imports: [DeskPane, DeskRow, Icon, Kbd, PanelState, TranslocoPipe],
  templateUrl: './desk-page.html',
  styleUrl: './desk-page.css',
  providers: [DeskStore],
  host: { '(document:keydown.enter)': 'openChosen()' },
})
export class DeskPage {
  protected readonly store = inject(DeskStore);
  private readonly dates = inject(DateFormatter);
  private readonly router = inject(Router);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  protected readonly icons = groupIcons;
  protected readonly narrow = narrowScreen();
  protected readonly rowKey = rowKey;

  constructor() {
    inject(KeyMap).bind([
      { keys: 'j', words: 'requests.keys.next', run: () => this.move(1) },
      { keys: 'k', words: 'requests.keys.previous', run: () => this.move(-1) },
    ]);
  }

  /** Numbers of the sentence under the title; the nearest end is told when it is today. */
  protected readonly summary = computed(() => {
    const counts = new Map(this.store.sections().map(({ group, count }) => [group, count]));
    const today = this.store.sections().find((section) => section.group === 'today');
    const nearest = today?.items[0]?.clock?.due;
    return {
      overdue: counts.get('overdue') ?? 0,
      today: counts.get('today') ?? 0,
      nearest: nearest ? this.dates.time(nearest) : '',
      known: nearest ? 'yes' : 'no',
    };
  });

  protected tone(group: string): string | null {
    return group === 'overdue' ? 'danger' : group === 'today' ? 'warn' : null;
  }

  /**
   * On a wide screen a click shows the row beside the list; elsewhere, and by Enter (a click without
   * a pointer behind it), the request opens.
   */
  protected follow(event: MouseEvent, item: DeskItemDto): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.store.choose(item);
    if (event.detail === 0 || !this.paneInSight()) this.open(item);
  }

  protected move(by: number, event?: Event): void {
    event?.preventDefault();
    const item = this.store.move(by);
    if (item) this.focusRow(rowKey(item));
  }

  /** Enter before any row has the focus opens the chosen one; a focused row opens by itself. */
  protected openChosen(): void {
    const chosen = this.store.chosen();
    if (chosen && document.activeElement === document.body) this.open(chosen);
  }

  private open(item: DeskItemDto): void {
    void this.router.navigate(['/requests', item.fileId]);
  }

  private focusRow(key: string): void {
    const rows = this.list()?.nativeElement.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    [...rows].find((row) => row.dataset['row'] === key)?.focus();
  }

  private paneInSight(): boolean {
    return matchMedia('(min-width: 1100px)').matches;
  }
}
