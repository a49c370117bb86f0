import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@rogatory/ui';
import { isShownBy, type ListAddress } from './list-address';
import { CountWords } from './count-words';
import { SavedViewsStore } from './saved-views.store';

/** Named views of the list under its tabs, each with how many files it holds. */
@Component({
  selector: 'rg-saved-views',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    @if (store.views().length > 0) {
      <nav [attr.aria-label]="'requests.saved.views' | transloco">
        @for (view of store.views(); track view.id) {
          <a
            routerLink="/requests"
            [queryParams]="view.query"
            [class.current]="view.id === current()"
            [attr.aria-current]="view.id === current() ? 'true' : null"
          >
            <rg-icon
              [name]="view.audience === 'authority' ? 'users-round' : 'bookmark'"
              [size]="14"
            />
            <span dir="auto">{{ view.name }}</span>
            @if (counts().get(view.id); as count) {
              <span class="count">{{ count }}</span>
            }
            @if (view.audience === 'authority') {
              <span class="rg-visually-hidden">{{ 'requests.saved.ofAuthority' | transloco }}</span>
            }
            @if (view.opens) {
              <span class="opens">{{ 'requests.saved.opens' | transloco }}</span>
            }
          </a>
        }
        @if (current() !== null) {
          <a class="all" routerLink="/requests" [queryParams]="{ view: 'open' }">
            <rg-icon name="x" [size]="14" />
            {{ 'requests.saved.showAll' | transloco }}
          </a>
        }
      </nav>
    }
  `,
  styleUrl: './saved-views.css',
})
export class SavedViews {
  readonly address = input.required<ListAddress>();

  protected readonly store = inject(SavedViewsStore);
  private readonly words = inject(CountWords);
  /** The view whose filters the address holds now. */
  protected readonly current = computed(
    () => this.store.views().find(({ query }) => isShownBy(this.address(), query))?.id ?? null,
  );
  protected readonly counts = computed(
    () => new Map(this.store.counts().map((count) => [count.id, this.words.say(count)])),
  );
}
