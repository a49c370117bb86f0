import { Injectable, computed, inject, resource, signal } from '@angular/core';
import { ProblemWords, newKey, problemOf } from '@rogatory/platform/console';
import type { SavedFilterDto, SaveFilterDto } from '@rogatory/requests/contract';
import { refreshOnChange } from '../live-changes';
import { SavedViewsApi } from './saved-views-api';

/** The named views one has, how many files each holds, and what may be done with them. */
@Injectable()
export class SavedViewsStore {
  private readonly api = inject(SavedViewsApi);
  private readonly problemWords = inject(ProblemWords);
  private readonly saved = resource({ loader: () => this.api.list() });
  /** Counted only where there is something to count, and again for other views. */
  private readonly counted = resource({
    params: () => (this.views().length > 0 ? this.views() : undefined),
    loader: () => this.api.counts(),
  });

  readonly views = computed(() => (this.saved.hasValue() ? this.saved.value() : []));
  readonly counts = computed(() => (this.counted.hasValue() ? this.counted.value() : []));
  /** Whether it is known which views there are; a list that could not be read holds none. */
  readonly known = computed(() => this.saved.hasValue() || this.saved.error() !== undefined);
  /** The view that the list opens with. */
  readonly opening = computed(() => this.views().find(({ opens }) => opens) ?? null);
  readonly busy = signal(false);
  readonly failure = signal<string | null>(null);

  constructor() {
    refreshOnChange(['file', 'desk'], () => this.counted.reload());
  }

  /** Says whether it was saved. */
  save(view: SaveFilterDto, opens: boolean): Promise<boolean> {
    return this.take(async () => {
      const { id } = await this.api.save(view, newKey());
      if (opens) await this.api.openWith(id, newKey());
    });
  }

  remove(view: SavedFilterDto): Promise<boolean> {
    return this.take(() => this.api.remove(view, newKey()));
  }

  /** Puts a view one place further to the front. */
  async forward(view: SavedFilterDto): Promise<boolean> {
    const order = this.views().map(({ id }) => id);
    const at = order.indexOf(view.id);
    if (at < 1) return false;
    order.splice(at, 1);
    order.splice(at - 1, 0, view.id);
    return this.take(() => this.api.arrange(order, newKey()));
  }

  /** Has the list open with a view from now on; null: with all that is open. */
  openWith(view: SavedFilterDto | null): Promise<boolean> {
    return this.take(() => this.api.openWith(view?.id ?? null, newKey()));
  }

  private async take(step: () => Promise<unknown>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await step();
      this.saved.reload();
      return true;
    } catch (error) {
      this.failure.set(this.problemWords.say(problemOf(error)));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
