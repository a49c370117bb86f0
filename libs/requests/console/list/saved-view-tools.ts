import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { Button, Control, Dialog, Field } from '@rogatory/ui';
import { isShownBy, listQuery, type ListAddress } from './list-address';
import { SavedViewsStore } from './saved-views.store';

/** Saves what the list shows as a named view; arranges and deletes the named views. */
@Component({
  selector: 'rg-saved-view-tools',
  imports: [Button, Control, Dialog, Field, TranslocoPipe],
  templateUrl: './saved-view-tools.html',
  styleUrl: './saved-view-tools.css',
})
export class SavedViewTools {
  readonly address = input.required<ListAddress>();

  protected readonly store = inject(SavedViewsStore);
  private readonly session = inject(SessionStore);

  protected readonly mayShare = computed(() => this.session.may('requests.team'));
  protected readonly dialog = signal<'save' | 'arrange' | null>(null);
  protected readonly name = signal('');
  protected readonly shared = signal(false);
  protected readonly opens = signal(false);
  protected readonly isSaved = computed(() =>
    this.store.views().some(({ query }) => isShownBy(this.address(), query)),
  );

  protected open(dialog: 'save' | 'arrange'): void {
    this.store.failure.set(null);
    this.name.set('');
    this.shared.set(false);
    this.opens.set(false);
    this.dialog.set(dialog);
  }

  protected async save(): Promise<void> {
    const audience = this.shared() ? ('authority' as const) : ('person' as const);
    const view = { name: this.name().trim(), audience, query: listQuery(this.address()) };
    if (await this.store.save(view, this.opens())) this.dialog.set(null);
  }
}
