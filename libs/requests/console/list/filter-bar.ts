import { Component, computed, inject, input, output, resource } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { instrumentCodes } from '@rogatory/instruments/contract';
import { LanguageStore, LocaleNames, SessionStore } from '@rogatory/platform/console';
import { directions, measureTypes, urgencyLevels } from '@rogatory/requests/contract';
import { FilterChip, Icon, type MenuItem } from '@rogatory/ui';
import { DeskApi } from '../desk/desk-api';
import { RequestsApi } from '../requests-api';
import type { ListAddress, ListFilter } from './list-address';

type Chip = { filter: Exclude<ListFilter, 'text'>; options: readonly MenuItem[] };

/** The list's filters as chips, and a field for a reference or words of the title. */
@Component({
  selector: 'rg-filter-bar',
  imports: [FilterChip, Icon, TranslocoPipe],
  template: `
    <label class="text">
      <rg-icon name="search" />
      <span class="rg-visually-hidden">{{ 'requests.list.filter.text' | transloco }}</span>
      <input
        type="search"
        class="rg-input"
        maxlength="120"
        [placeholder]="'requests.list.filter.text' | transloco"
        #text
        [value]="address().text"
        (change)="filter.emit({ filter: 'text', value: text.value })"
      />
    </label>
    @for (chip of chips(); track chip.filter) {
      <rg-filter-chip
        [label]="'requests.list.filter.' + chip.filter | transloco"
        [options]="chip.options"
        [value]="address()[chip.filter] || null"
        (valueChange)="filter.emit({ filter: chip.filter, value: $event })"
      />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      padding: 10px var(--rg-margin);
    }
    .text {
      position: relative;
      display: flex;
      align-items: center;
    }
    .text rg-icon {
      position: absolute;
      inset-inline-start: 9px;
      color: var(--rg-text-3);
    }
    input {
      inline-size: 300px;
      min-block-size: var(--rg-control-small);
      padding-block: 2px;
      padding-inline-start: 32px;
      /* The letters say which way they run; the icon's place stays the page's. */
      unicode-bidi: plaintext;
    }
    @media (max-width: 859px) {
      :host {
        flex-wrap: nowrap;
        overflow-x: auto;
        scrollbar-width: none;
      }
      :host > * {
        flex: none;
      }
      input {
        inline-size: 180px;
      }
    }
  `,
})
export class FilterBar {
  readonly address = input.required<ListAddress>();
  readonly filter = output<{ filter: ListFilter; value: string | null }>();

  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);
  private readonly translations = inject(TranslocoService);
  private readonly api = inject(RequestsApi);
  private readonly desks = inject(DeskApi);
  private readonly session = inject(SessionStore);
  private readonly jurisdictions = resource({ loader: () => this.api.jurisdictions() });
  private readonly colleagues = resource({
    params: () => this.session.me()?.authority.id,
    loader: ({ params }) => this.desks.colleagues(params),
  });

  protected readonly chips = computed<Chip[]>(() => {
    const language = this.language.language();
    const list = this.jurisdictions.hasValue() ? this.jurisdictions.value() : [];
    const countries = list
      .map(({ code }) => ({ id: code, label: this.names.jurisdiction(code) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
    return [
      { filter: 'counterpart', options: countries },
      { filter: 'direction', options: this.options('requests.direction.', directions) },
      { filter: 'measure', options: this.options('requests.measure.', measureTypes) },
      { filter: 'basis', options: this.options('requests.instrument.', instrumentCodes) },
      { filter: 'urgency', options: this.options('requests.urgency.', urgencyLevels) },
      { filter: 'owner', options: this.owners() },
    ];
  });

  private owners(): MenuItem[] {
    const people = this.colleagues.hasValue() ? this.colleagues.value() : [];
    const nobody = this.translations.translate('requests.list.nobody');
    return [
      { id: 'none', label: nobody },
      ...people.map(({ personId, name }) => ({ id: personId, label: name })),
    ];
  }

  private options(words: string, values: readonly string[]): MenuItem[] {
    return values.map((id) => ({
      id,
      label: this.translations.translate(words + id),
    }));
  }
}
