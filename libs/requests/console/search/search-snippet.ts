import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SearchSnippetDto } from '@rogatory/requests/contract';
import { textParts } from './text-parts';

/** A passage in its own words and script, what matched marked, and where it stands. */
@Component({
  selector: 'rg-search-snippet',
  imports: [TranslocoPipe],
  template: `<span class="place"
      >{{ 'requests.search.field.' + snippet().field | transloco }}
      @if (snippet().code; as code) {
        <bdi>{{ code }}</bdi>
      }
      @if (snippet().dispatchNumber; as number) {
        {{ 'requests.search.dispatch' | transloco: { number } }}
      }
    </span>
    <span class="passage" dir="auto" [attr.lang]="snippet().language">
      @if (snippet().cutBefore) {
        …
      }
      @for (part of parts(); track $index) {
        @if (part.marked) {
          <mark>{{ part.text }}</mark>
        } @else {
          <span>{{ part.text }}</span>
        }
      }
      @if (snippet().cutAfter) {
        …
      }
    </span>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 148px minmax(0, 1fr);
      gap: 12px;
    }
    .place {
      color: var(--rg-text-2);
      font: 12px/20px var(--rg-font);
    }
    .passage {
      overflow-wrap: anywhere;
      color: var(--rg-text);
      font: 14px/20px var(--rg-font);
      white-space: pre-line;
    }
    mark {
      border-radius: 2px;
      background: var(--rg-accent-soft);
      color: var(--rg-on-accent-soft);
      font-weight: 600;
      box-shadow: 0 1px 0 var(--rg-accent);
    }
    @media (max-width: 719px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
})
export class SearchSnippet {
  readonly snippet = input.required<SearchSnippetDto>();

  protected readonly parts = computed(() => textParts(this.snippet().text, this.snippet().marks));
}
