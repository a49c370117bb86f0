import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  DateFormatter,
  KeyMap,
  LanguageStore,
  SessionStore,
  narrowScreen,
} from '@rogatory/platform/console';
import { Button, Icon, Kbd, Menu, PanelState, type MenuItem } from '@rogatory/ui';
import { deskScopes, type DeskItemDto } from '@rogatory/requests/contract';
import { groupIcons } from '../wording/act-words';
import type { DeskView } from './desk-api';
import { DeskPane } from './desk-pane';
import { DeskRow } from './desk-row';
import { DeskStore, rowKey } from './desk.store';
import { HandOverDialog } from './hand-over-dialog';
import { nearestEnd } from './nearest-end';
import { PutOffDialog } from './put-off-dialog';

/** My desk: what must I do now, why, and by when. The address says whose desk it is. */
@Component({
  selector: 'rg-desk-page',
  imports: [
    Button,
    DeskPane,
    DeskRow,
    HandOverDialog,
    Icon,
    Kbd,
    Menu,
    PanelState,
    PutOffDialog,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './desk-page.html',
  styleUrl: './desk-page.css',
  providers: [DeskStore],
  host: { '(document:keydown.enter)': 'openChosen()' },
})
export class DeskPage {
  protected readonly store = inject(DeskStore);
  private readonly dates = inject(DateFormatter);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageStore);
  private readonly translations = inject(TranslocoService);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  protected readonly icons = groupIcons;
  protected readonly narrow = narrowScreen();
  protected readonly rowKey = rowKey;

  protected readonly view = computed<DeskView>(() => {
    const wished = this.params().get('scope');
    return {
      scope: deskScopes.find((scope) => scope === wished) ?? 'mine',
      personId: this.params().get('person'),
      putOff: this.params().get('putOff') === 'true',
    };
  });
  /** Whose desk, where it is a colleague's. */
  protected readonly whose = computed(() => this.params().get('name') ?? '');
  protected readonly leads = computed(() => this.session.may('requests.team'));
  protected readonly scopes = computed<MenuItem[]>(() => {
    this.language.language();
    return deskScopes.map((id) => ({
      id,
      label: this.translations.translate(`requests.desk.scope.${id}`),
      chosen: id === this.view().scope,
    }));
  });
  protected readonly puttingOff = signal<DeskItemDto | null>(null);
  protected readonly handingOver = signal<DeskItemDto | null>(null);
  protected readonly handed = computed(() => {
    const item = this.handingOver();
    return item === null
      ? []
      : [{ fileId: item.fileId, version: item.version, reference: item.reference }];
  });

  constructor() {
    effect(() => {
      const view = this.view();
      untracked(() => this.store.show(view));
    });
    inject(KeyMap).bind([
      { keys: 'j', words: 'requests.keys.next', run: () => this.move(1) },
      { keys: 'k', words: 'requests.keys.previous', run: () => this.move(-1) },
      { keys: 's', words: 'requests.keys.putOff', run: () => this.putOffChosen() },
      { keys: 'a', words: 'requests.keys.handOver', run: () => this.handOverChosen() },
    ]);
  }

  /** Numbers of the sentence under the title; the nearest end is told when it is today. */
  protected readonly summary = computed(() => {
    const counts = new Map(this.store.sections().map(({ group, count }) => [group, count]));
    const today = this.store.sections().find((section) => section.group === 'today');
    const nearest = nearestEnd(today);
    return {
      overdue: counts.get('overdue') ?? 0,
      today: counts.get('today') ?? 0,
      nearest: nearest ? this.dates.time(nearest) : '',
      known: nearest ? 'yes' : 'no',
    };
  });

  protected choose(scope: string): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: scope === 'mine' ? {} : { scope },
    });
  }

  /** Only the own rows are put off. */
  protected putOffChosen(): void {
    const { personId, putOff } = this.view();
    if (personId === null && !putOff) this.puttingOff.set(this.store.chosen());
  }

  protected handOverChosen(): void {
    if (this.leads()) this.handingOver.set(this.store.chosen());
  }

  protected settled(): void {
    this.puttingOff.set(null);
    this.handingOver.set(null);
    this.store.refresh();
  }

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
