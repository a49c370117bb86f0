import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { KeyMap, LanguageStore, SessionStore, narrowScreen } from '@rogatory/platform/console';
import { requestViews, type RequestRowDto } from '@rogatory/requests/contract';
import { Button, PanelState, Tabs, VirtualList, type TabItem } from '@rogatory/ui';
import { BulkBar } from './bulk-bar';
import { FilterBar } from './filter-bar';
import { readListAddress, withFilter, type ListFilter } from './list-address';
import { RequestRow } from './request-row';
import { RequestsListStore } from './requests-list.store';
import { CountWords } from './count-words';
import { SavedViewTools } from './saved-view-tools';
import { SavedViews } from './saved-views';
import { SavedViewsStore } from './saved-views.store';

/** The requests of the own authority, in views with counts, filtered by the address. */
@Component({
  selector: 'rg-requests-page',
  imports: [
    BulkBar,
    Button,
    FilterBar,
    PanelState,
    RequestRow,
    RouterLink,
    SavedViewTools,
    SavedViews,
    Tabs,
    TranslocoPipe,
    VirtualList,
  ],
  templateUrl: './requests-page.html',
  styleUrl: './requests-page.css',
  providers: [RequestsListStore, SavedViewsStore],
})
export class RequestsPage {
  protected readonly store = inject(RequestsListStore);
  private readonly saved = inject(SavedViewsStore);
  private readonly counts = inject(CountWords);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly list = viewChild<VirtualList<RequestRowDto>>(VirtualList);
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly narrow = narrowScreen();
  protected readonly address = computed(() => readListAddress(this.params()));
  /** Steps on several requests are offered to those who hand files over. */
  protected readonly mayBulk = computed(() => this.session.may('requests.hand_over'));
  private readonly marked = signal<ReadonlyMap<string, RequestRowDto>>(new Map());
  /** The marked rows as they stand now; a row that left the list is not forgotten. */
  protected readonly markedRows = computed(() => {
    const now = new Map(this.store.rows().map((row) => [row.id, row]));
    return [...this.marked().values()].map((row) => now.get(row.id) ?? row);
  });
  protected readonly mayDraft = computed(() => this.session.may('requests.draft'));
  protected readonly filtered = computed(() => {
    const { view: _view, ...filters } = this.address();
    return Object.values(filters).some((value) => value !== '');
  });
  /** Views as tabs, with how many files each holds. */
  protected readonly tabs = computed<TabItem[]>(() => {
    this.language.language();
    const counts = this.store.counts.hasValue() ? this.store.counts.value() : [];
    return requestViews.map((view) => {
      const known = counts.find((count) => count.view === view);
      const label = this.translations.translate(`requests.view.${view}`);
      return known ? { id: view, label, count: this.counts.say(known) } : { id: view, label };
    });
  });
  /** The row that keys act on: kept by its id over a refresh. */
  protected readonly chosen = linkedSignal<readonly RequestRowDto[], string | null>({
    source: this.store.rows,
    computation: (rows, previous) =>
      rows.some((row) => row.id === previous?.value)
        ? (previous?.value ?? null)
        : (rows[0]?.id ?? null),
  });
  protected readonly keyOf = (row: RequestRowDto): string => row.id;

  constructor() {
    effect(() => {
      const address = this.address();
      // An address that asks for nothing leads to the view the person has chosen for that.
      if (this.params().keys.length === 0) {
        if (!this.saved.known()) return;
        const opening = untracked(this.saved.opening);
        if (opening !== null) return untracked(() => this.begin(opening.query));
      }
      untracked(() => this.store.show(address));
    });
    inject(KeyMap).bind([
      { keys: 'j', words: 'requests.keys.next', run: () => this.move(1) },
      { keys: 'k', words: 'requests.keys.previous', run: () => this.move(-1) },
    ]);
  }

  /** In the place of the bare address: Back leads to where the person came from. */
  private begin(query: Record<string, string>): void {
    const queryParams = { view: 'open', ...query };
    void this.router.navigate([], { relativeTo: this.route, queryParams, replaceUrl: true });
  }

  protected filter(filter: ListFilter | 'view', value: string | null): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: withFilter(filter, value),
      queryParamsHandling: 'merge',
    });
  }

  protected isMarked(row: RequestRowDto): boolean {
    return this.marked().has(row.id);
  }

  protected mark(row: RequestRowDto, marked: boolean): void {
    this.marked.update((before) => {
      const after = new Map(before);
      if (marked) after.set(row.id, row);
      else after.delete(row.id);
      return after;
    });
  }

  protected unmark(): void {
    this.marked.set(new Map());
  }

  protected handedOver(): void {
    this.unmark();
    this.store.refresh();
  }

  protected clear(): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { view: this.address().view },
    });
  }

  protected open(event: Event, row: RequestRowDto): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    void this.router.navigate(['/requests', row.id]);
  }

  protected move(by: number, event?: Event): void {
    event?.preventDefault();
    const rows = this.store.rows();
    const at = rows.findIndex((row) => row.id === this.chosen());
    const index = Math.min(rows.length - 1, Math.max(0, at + by));
    const target = rows[index];
    if (!target) return;
    this.chosen.set(target.id);
    this.list()?.reveal(index);
    requestAnimationFrame(() =>
      this.element.querySelector<HTMLElement>(`[data-row="${target.id}"]`)?.focus(),
    );
  }
}
