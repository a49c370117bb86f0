import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { Icon, Jurisdiction } from '@rogatory/ui';
import { catchError, concat, debounceTime, from, map, of, switchMap } from 'rxjs';
import { pages } from '../pages/pages';
import { RequestSearch, type FoundRequest } from './request-search';

/** Something the palette leads to. */
type Destination =
  | { kind: 'page'; id: string; path: string; name: string; icon: (typeof pages)[number]['icon'] }
  | { kind: 'request'; id: string; path: string; request: FoundRequest };

interface Search {
  found: readonly FoundRequest[];
  state: 'idle' | 'searching' | 'done' | 'failed';
}

/**
 * Jumps to a page or to a request by either reference or words of its title. The field is a
 * combobox: arrows choose, Enter goes, Escape closes.
 */
@Component({
  selector: 'rg-command-palette',
  imports: [Icon, Jurisdiction, TranslocoPipe],
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.css',
  host: { '(click)': 'leave($event)' },
})
export class CommandPalette {
  readonly closed = output();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly translations = inject(TranslocoService);
  private readonly requests = inject(RequestSearch);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly text = signal('');
  private readonly chosen = signal(0);

  protected readonly search = toSignal(
    toObservable(this.text).pipe(
      debounceTime(150),
      map((text) => text.trim()),
      switchMap((text) => this.find(text)),
    ),
    { initialValue: { found: [], state: 'idle' } satisfies Search },
  );

  protected readonly destinations = computed<readonly Destination[]>(() => {
    const words = this.text().trim().toLocaleLowerCase();
    const places = pages
      .filter((page) => this.session.may(page.permission))
      .map((page) => ({ ...page, name: this.translations.translate(page.name) }))
      .filter((page) => page.name.toLocaleLowerCase().includes(words))
      .map(({ path, name, icon }) => ({ kind: 'page' as const, id: path, path, name, icon }));
    const requests = this.search().found.map((request) => ({
      kind: 'request' as const,
      id: request.id,
      path: `/requests/${request.id}`,
      request,
    }));
    return [...places, ...requests];
  });
  protected readonly active = computed(() =>
    Math.min(this.chosen(), this.destinations().length - 1),
  );

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.text.set(event.target.value);
    this.chosen.set(0);
  }

  protected key(event: KeyboardEvent): void {
    const count = this.destinations().length;
    const active = this.destinations()[this.active()];
    switch (event.key) {
      case 'ArrowDown':
        this.chosen.set((this.active() + 1) % Math.max(1, count));
        break;
      case 'ArrowUp':
        this.chosen.set((this.active() - 1 + count) % Math.max(1, count));
        break;
      case 'Enter':
        if (active) void this.go(active);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  protected async go(destination: Destination): Promise<void> {
    this.closed.emit();
    await this.router.navigateByUrl(destination.path);
  }

  protected leave(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.closed.emit();
  }

  private find(text: string) {
    const idle: Search = { found: [], state: 'idle' };
    if (text === '' || !this.session.may('requests.read')) return of(idle);
    const searching: Search = { found: [], state: 'searching' };
    const failed: Search = { found: [], state: 'failed' };
    return concat(
      of(searching),
      from(this.requests.find(text)).pipe(
        map((found): Search => ({ found, state: 'done' })),
        catchError(() => of(failed)),
      ),
    );
  }
}
