import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import type { SearchAnswerDto } from '@rogatory/requests/contract';
import { SearchApi } from './search-api';

/** What was found for the words in the address, page by page as it is asked for. */
@Injectable()
export class SearchStore {
  private readonly api = inject(SearchApi);
  private readonly words = signal<string | undefined>(undefined);
  private readonly failed = signal(false);
  private readonly fetching = signal(false);

  readonly first = resource({
    params: () => this.words() || undefined,
    loader: ({ params }) => this.api.search(params),
  });
  private readonly loaded = linkedSignal<SearchAnswerDto | null, SearchAnswerDto | null>({
    source: () => (this.first.hasValue() ? this.first.value() : null),
    computation: (first) => first,
  });

  readonly hits = computed(() => this.loaded()?.hits ?? []);
  readonly count = computed(() => this.loaded()?.count ?? 0);
  readonly more = computed(() => this.loaded()?.more ?? false);
  readonly goesOn = computed(() => (this.loaded()?.nextCursor ?? null) !== null);
  readonly ready = computed(() => this.loaded() !== null);
  readonly furtherFailed = this.failed.asReadonly();
  readonly busy = this.fetching.asReadonly();

  seek(words: string): void {
    this.failed.set(false);
    this.words.set(words.trim());
  }

  /** Adds the next hits below those shown. */
  async further(): Promise<void> {
    const before = this.loaded();
    const words = this.words();
    if (this.fetching() || !before?.nextCursor || !words) return;
    this.fetching.set(true);
    this.failed.set(false);
    try {
      const next = await this.api.search(words, before.nextCursor);
      // Other words may have come first: then these hits belong to nothing.
      if (this.loaded() === before) {
        this.loaded.set({ ...next, hits: [...before.hits, ...next.hits] });
      }
    } catch {
      this.failed.set(true);
    } finally {
      this.fetching.set(false);
    }
  }
}
