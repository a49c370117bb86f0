import { Injectable, computed, inject, linkedSignal, resource } from '@angular/core';
import { deskGroups, type DeskGroup, type DeskItemDto } from '@rogatory/requests/contract';
import { refreshOnChange } from '../live-changes';
import { RequestsApi } from '../requests-api';

export type DeskSection = { group: DeskGroup; count: number; items: DeskItemDto[] };

/** A row's stable key: one file may stand in two groups with different acts. */
export function rowKey(item: DeskItemDto): string {
  return `${item.group}:${item.fileId}:${item.act}`;
}

/** What my desk holds, which row is chosen, and the page of the chosen file. */
@Injectable()
export class DeskStore {
  private readonly api = inject(RequestsApi);
  readonly desk = resource({ loader: () => this.api.desk() });

  private readonly items = computed(() => (this.desk.hasValue() ? this.desk.value().items : []));
  /** The five groups in their fixed order; empty ones are left out. */
  readonly sections = computed<DeskSection[]>(() => {
    const counts = new Map(
      (this.desk.hasValue() ? this.desk.value().counts : []).map(({ group, count }) => [
        group,
        count,
      ]),
    );
    return deskGroups
      .map((group) => {
        const items = this.items().filter((item) => item.group === group);
        return { group, items, count: counts.get(group) ?? items.length };
      })
      .filter((section) => section.items.length > 0);
  });
  /** Rows in the order of the screen. */
  readonly rows = computed(() => this.sections().flatMap((section) => section.items));

  /** Key of the chosen row: kept over a refresh while the row is still there, else the first. */
  readonly chosenKey = linkedSignal<DeskItemDto[], string | null>({
    source: this.rows,
    computation: (rows, previous) => {
      const kept = rows.find((row) => rowKey(row) === previous?.value);
      const first = rows[0];
      return kept ? rowKey(kept) : first ? rowKey(first) : null;
    },
  });
  readonly chosen = computed(
    () => this.rows().find((row) => rowKey(row) === this.chosenKey()) ?? null,
  );
  private readonly chosenFile = computed(() => this.chosen()?.fileId);

  /** The chosen file's page, for the detail pane. */
  readonly detail = resource({
    params: () => this.chosenFile(),
    loader: ({ params: id }) => this.api.page(id),
  });

  constructor() {
    refreshOnChange(['desk', 'file'], () => this.refresh());
  }

  choose(item: DeskItemDto): void {
    this.chosenKey.set(rowKey(item));
  }

  /** Moves the choice by so many rows and answers the row now chosen. */
  move(by: number): DeskItemDto | null {
    const rows = this.rows();
    const at = rows.findIndex((row) => rowKey(row) === this.chosenKey());
    const target = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (target) this.choose(target);
    return target ?? null;
  }

  refresh(): void {
    this.desk.reload();
    this.detail.reload();
  }
}
