import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CommandRegistry, SessionStore } from '@rogatory/platform/console';
import { Icon, Jurisdiction } from '@rogatory/ui';
import { catchError, concat, debounceTime, firstValueFrom, from, map, of, switchMap } from 'rxjs';
import { pages } from '../pages/pages';
import { answersTo, markedParts, type PaletteEntry } from './palette-entries';
import { RequestSearch, type FoundRequest } from './request-search';

interface Search {
  found: readonly FoundRequest[];
  state: 'idle' | 'searching' | 'done' | 'failed';
}

/** Steps of the open page that are shown before anything is typed. */
const firstCommands = 6;

/**
 * Does something by its name, in the language on screen or in English; goes to a page, to a request
 * that was open, or to one that is found. The field is a combobox: arrows choose, Enter goes, Escape
 * closes.
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
  private readonly registry = inject(CommandRegistry);
  private readonly translations = inject(TranslocoService);
  private readonly requests = inject(RequestSearch);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  protected readonly text = signal('');
  private readonly chosen = signal(0);
  /** English words come a moment later; until then names answer in the language on screen. */
  private readonly english = signal(false);
  protected readonly parts = markedParts;

  protected readonly search = toSignal(
    toObservable(this.text).pipe(
      debounceTime(150),
      map((text) => text.trim()),
      switchMap((text) => this.find(text)),
    ),
    { initialValue: { found: [], state: 'idle' } satisfies Search },
  );

  protected readonly entries = computed<readonly PaletteEntry[]>(() => {
    const typed = this.text().trim();
    const commands = this.commandsFor(typed);
    const found = this.search().found.map((request): PaletteEntry => ({
      kind: 'request',
      id: request.fileId,
      name: request.title,
      path: `/requests/${request.fileId}`,
      request,
    }));
    if (typed !== '') return [...commands, ...this.pagesFor(typed), ...found];
    return [...commands.slice(0, firstCommands), ...this.recent(), ...this.pagesFor(typed)];
  });
  protected readonly active = computed(() => Math.min(this.chosen(), this.entries().length - 1));

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
    void firstValueFrom(this.translations.load('en')).then(
      () => this.english.set(true),
      () => this.english.set(false),
    );
    effect(() => {
      const id = `rg-palette-${this.active()}`;
      requestAnimationFrame(() => {
        const option = this.list().nativeElement.querySelector(`#${id}`);
        option?.scrollIntoView({ block: 'nearest' });
      });
    });
  }

  protected type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.text.set(event.target.value);
    this.chosen.set(0);
  }

  protected key(event: KeyboardEvent): void {
    const count = this.entries().length;
    const active = this.entries()[this.active()];
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

  /** A command that cannot be run now says why and stays. */
  protected async go(entry: PaletteEntry): Promise<void> {
    if (entry.kind !== 'command') {
      this.closed.emit();
      await this.router.navigateByUrl(entry.path);
    } else if (entry.refused === null) {
      this.closed.emit();
      entry.run();
    }
  }

  protected leave(event: Event): void {
    if (event.target === this.dialog().nativeElement) this.closed.emit();
  }

  private commandsFor(typed: string): PaletteEntry[] {
    return this.registry.commands().flatMap((command): PaletteEntry[] => {
      const { id, words, params, refused = null, run } = command;
      if (!this.answers(words, params, typed)) return [];
      const why = refused && this.say(refused.words, refused.params);
      return [{ kind: 'command', id, name: this.say(words, params), refused: why, run }];
    });
  }

  private pagesFor(typed: string): PaletteEntry[] {
    return pages
      .filter((page) => this.session.may(page.permission))
      .filter((page) => this.answers(page.name, undefined, typed))
      .map(({ path, name, icon }) => ({
        kind: 'page',
        id: path,
        path,
        icon,
        name: this.say(name),
      }));
  }

  private recent(): PaletteEntry[] {
    return this.registry.recent().map((place) => ({
      kind: 'recent',
      id: place.path,
      name: place.title,
      path: place.path,
      place,
    }));
  }

  private answers(words: string, params: object | undefined, typed: string): boolean {
    const english = this.english() ? this.translations.translate(words, { ...params }, 'en') : '';
    return answersTo({ name: this.say(words, params), english }, typed);
  }

  private say(words: string, params?: object): string {
    return this.translations.translate(words, { ...params });
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
