import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemWords, SessionStore, newKey, problemOf } from '@rogatory/platform/console';
import { Button, Control, Dialog, Field, Icon } from '@rogatory/ui';
import type { SavedFilterDto } from '@rogatory/requests/contract';
import { listQuery, type ListAddress } from './list-address';
import { SavedViewsApi } from './saved-views-api';

/** Named views of the list beside its tabs: one follows, saves, arranges and deletes them here. */
@Component({
  selector: 'rg-saved-views',
  imports: [Button, Control, Dialog, Field, Icon, RouterLink, TranslocoPipe],
  templateUrl: './saved-views.html',
  styleUrl: './saved-views.css',
})
export class SavedViews {
  readonly address = input.required<ListAddress>();

  private readonly api = inject(SavedViewsApi);
  private readonly session = inject(SessionStore);
  private readonly problemWords = inject(ProblemWords);
  private readonly saved = resource({ loader: () => this.api.list() });

  protected readonly views = computed(() => (this.saved.hasValue() ? this.saved.value() : []));
  protected readonly mayShare = computed(() => this.session.may('requests.team'));
  protected readonly dialog = signal<'save' | 'arrange' | null>(null);
  protected readonly name = signal('');
  protected readonly shared = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  private readonly query = computed(() => listQuery(this.address()));
  /** The view whose filters the address holds now. */
  protected readonly current = computed(
    () => this.views().find(({ query }) => sameQuery(query, this.query()))?.id ?? null,
  );

  protected open(dialog: 'save' | 'arrange'): void {
    this.failure.set(null);
    this.name.set('');
    this.shared.set(false);
    this.dialog.set(dialog);
  }

  protected save(): Promise<void> {
    const audience = this.shared() ? ('authority' as const) : ('person' as const);
    const view = { name: this.name().trim(), audience, query: this.query() };
    return this.take(async () => {
      await this.api.save(view, newKey());
      this.dialog.set(null);
    });
  }

  protected remove(view: SavedFilterDto): Promise<void> {
    return this.take(() => this.api.remove(view, newKey()));
  }

  /** Puts a view one place further to the front. */
  protected forward(view: SavedFilterDto): Promise<void> {
    const order = this.views().map(({ id }) => id);
    const at = order.indexOf(view.id);
    if (at < 1) return Promise.resolve();
    order.splice(at, 1);
    order.splice(at - 1, 0, view.id);
    return this.take(() => this.api.arrange(order, newKey()));
  }

  private async take(step: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await step();
      this.saved.reload();
    } catch (error) {
      this.failure.set(this.problemWords.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}

function sameQuery(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
