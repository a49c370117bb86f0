import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import type { RequestRowDto } from '@rogatory/requests/contract';
import { refreshOnChange } from '../live-changes';
import { RequestsApi } from '../requests-api';
import { listQuery, type ListAddress } from './list-address';

const pageSize = 60;

type Extent = { rows: readonly RequestRowDto[]; nextCursor: string | null };

/** The rows of one view, page by page as the reader scrolls, and how many each view holds. */
@Injectable()
export class RequestsListStore {
  private readonly api = inject(RequestsApi);
  private readonly address = signal<ListAddress | undefined>(undefined);
  private readonly failedFurther = signal(false);
  private fetching = false;
  /** Rows that a refresh reads again: as many as the reader has scrolled through. */
  private extent = pageSize;

  readonly counts = resource({ loader: () => this.api.counts() });
  readonly first = resource({
    params: () => this.address(),
    loader: ({ params }) => this.read(params, null, Math.min(200, this.extent)),
  });
  private readonly loaded = linkedSignal<Extent | null, Extent | null>({
    source: () => (this.first.hasValue() ? this.first.value() : null),
    computation: (first) => first,
  });

  readonly rows = computed(() => this.loaded()?.rows ?? []);
  readonly ready = computed(() => this.loaded() !== null);
  /** The next page could not be read; scrolling on tries again. */
  readonly furtherFailed = this.failedFurther.asReadonly();

  constructor() {
    refreshOnChange(['file', 'desk'], () => this.refresh());
  }

  show(address: ListAddress): void {
    this.extent = pageSize;
    this.failedFurther.set(false);
    this.address.set(address);
  }

  refresh(): void {
    this.extent = Math.max(pageSize, this.rows().length);
    this.first.reload();
    this.counts.reload();
  }

  /** Reads the next page, once at a time; the rows shown stay. */
  async further(): Promise<void> {
    const before = this.loaded();
    const address = this.address();
    if (this.fetching || !before?.nextCursor || !address) return;
    this.fetching = true;
    try {
      const next = await this.read(address, before.nextCursor, pageSize);
      // Another view or a refresh may have come first: then these rows belong to nothing.
      if (this.loaded() === before) {
        this.loaded.set({ rows: [...before.rows, ...next.rows], nextCursor: next.nextCursor });
      }
      this.failedFurther.set(false);
    } catch {
      this.failedFurther.set(true);
    } finally {
      this.fetching = false;
    }
  }

  private async read(address: ListAddress, cursor: string | null, limit: number): Promise<Extent> {
    const page = await this.api.list({ ...listQuery(address), cursor, limit });
    return { rows: page.items, nextCursor: page.nextCursor };
  }
}
