import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { newKey } from '@rogatory/platform/console';
import { deskGroups, type DeskGroup, type DeskItemDto } from '@rogatory/requests/contract';
import { refreshOnChange } from '../live-changes';
import { RequestsApi } from '../requests-api';
import { DeskApi, type DeskView } from './desk-api';

export type DeskSection = {
  group: DeskGroup;
  count: number;
  items: DeskItemDto[];
  /** More rows than are shown can be read. */
  more: boolean;
};

type Further = { items: readonly DeskItemDto[]; cursor: string | null };

/** A row's stable key: one file may stand in two groups with different acts. */
export function rowKey(item: DeskItemDto): string {
  return `${item.group}:${item.fileId}:${item.key}`;
}

/** What a desk holds, which row is chosen, and the page of the chosen file. */
@Injectable()
export class DeskStore {
  private readonly api = inject(RequestsApi);
  private readonly desks = inject(DeskApi);
  private readonly view = signal<DeskView | undefined>(undefined);
  readonly desk = resource({
    params: () => this.view(),
    loader: ({ params }) => this.desks.desk(params),
  });
  /** Rows read beyond those of the desk, group by group; a fresh desk forgets them. */
  private readonly further = linkedSignal<unknown, ReadonlyMap<DeskGroup, Further>>({
    source: () => (this.desk.hasValue() ? this.desk.value() : null),
    computation: () => new Map(),
  });

  private readonly items = computed(() => (this.desk.hasValue() ? this.desk.value().items : []));
  /** How many rows the person has put off. */
  readonly putOff = computed(() => (this.desk.hasValue() ? this.desk.value().putOff : 0));
  /** The five groups in their fixed order; empty ones are left out. */
  readonly sections = computed<DeskSection[]>(() => {
    const counts = new Map(
      (this.desk.hasValue() ? this.desk.value().counts : []).map(({ group, count }) => [
        group,
        count,
      ]),
    );
    const away = this.view()?.putOff ?? false;
    return deskGroups
      .map((group) => {
        const further = this.further().get(group);
        const first = this.items().filter((item) => item.group === group);
        const items = [...first, ...(further?.items ?? [])];
        const count = away ? items.length : Math.max(counts.get(group) ?? 0, items.length);
        const more = further === undefined ? count > items.length : further.cursor !== null;
        return { group, items, count, more };
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

  /** Shows another desk, or the same again without asking anew. */
  show(view: DeskView): void {
    const before = this.view();
    const same =
      before?.scope === view.scope &&
      before.personId === view.personId &&
      before.putOff === view.putOff;
    if (!same) this.view.set(view);
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

  /** Reads the rows of a group that the desk does not show yet. */
  async readFurther(group: DeskGroup): Promise<void> {
    const view = this.view();
    if (!view) return;
    const before = this.further().get(group);
    const page = await this.desks.group(group, view, before?.cursor ?? null);
    const shown = new Set(this.rows().map(rowKey));
    const items = page.items.filter((item) => !shown.has(rowKey(item)));
    const further = { items: [...(before?.items ?? []), ...items], cursor: page.nextCursor };
    this.further.update((known) => new Map(known).set(group, further));
  }

  /** Lays a row that was put off on the desk again. */
  async takeBack({ fileId, key }: DeskItemDto): Promise<void> {
    await this.desks.takeBack({ fileId, key }, newKey());
    this.refresh();
  }

  refresh(): void {
    this.desk.reload();
    this.detail.reload();
  }
}
