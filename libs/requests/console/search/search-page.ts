import { Component, ElementRef, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeyMap } from '@rogatory/platform/console';
import { Button, Icon, PanelState } from '@rogatory/ui';
import { SearchHit } from './search-hit';
import { SearchStore } from './search.store';

/** Every request in which the words of the address stand, as far as the reader may see them. */
@Component({
  selector: 'rg-search-page',
  imports: [Button, Icon, PanelState, SearchHit, TranslocoPipe],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
  providers: [SearchStore],
})
export class SearchPage {
  protected readonly store = inject(SearchStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly words = computed(() => this.params().get('q') ?? '');

  constructor() {
    effect(() => {
      const words = this.words();
      untracked(() => this.store.seek(words));
    });
    inject(KeyMap).bind([
      { keys: 'j', words: 'requests.keys.next', run: () => this.move(1) },
      { keys: 'k', words: 'requests.keys.previous', run: () => this.move(-1) },
    ]);
  }

  protected seek(event: Event, words: string): void {
    event.preventDefault();
    void this.router.navigate([], { relativeTo: this.route, queryParams: { q: words.trim() } });
  }

  /** Moves the focus from hit to hit. */
  protected move(by: number, event?: Event): void {
    event?.preventDefault();
    const links = [...this.element.querySelectorAll<HTMLElement>('rg-search-hit h2 a')];
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  }
}
