import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SearchHitDto } from '@rogatory/requests/contract';
import { Jurisdiction } from '@rogatory/ui';
import { textParts } from './text-parts';

/**
 * Hits as the options of a combobox: whoever owns the field names this list in `aria-controls`, and
 * the option `${name}-${active}` in `aria-activedescendant`.
 */
@Component({
  selector: 'rg-search-suggestions',
  imports: [Jurisdiction, TranslocoPipe],
  host: { role: 'listbox', '[id]': 'name()', '[attr.aria-label]': 'label()' },
  template: `
    @for (row of rows(); track row.hit.fileId) {
      <div
        role="option"
        tabindex="-1"
        [id]="name() + '-' + $index"
        [attr.aria-selected]="$index === active()"
        [class.active]="$index === active()"
        (click)="chosen.emit(row.hit)"
        (keydown.enter)="chosen.emit(row.hit)"
      >
        <rg-jurisdiction [code]="row.hit.counterpartJurisdiction" [direction]="row.hit.direction" />
        <span class="words">
          <span class="title" dir="auto">{{ row.hit.title }}</span>
          @if (row.snippet; as snippet) {
            <span class="why"
              ><span class="place">{{ 'requests.search.field.' + snippet.field | transloco }}</span>
              <span dir="auto" [attr.lang]="snippet.language">
                @for (part of row.parts; track $index) {
                  @if (part.marked) {
                    <mark>{{ part.text }}</mark>
                  } @else {
                    {{ part.text }}
                  }
                }
              </span></span
            >
          }
        </span>
        <bdi class="rg-ref">{{ row.hit.reference }}</bdi>
      </div>
    }
  `,
  styles: `
    [role='option'] {
      display: grid;
      grid-template-columns: 64px minmax(0, 1fr) auto;
      gap: 12px;
      align-items: center;
      min-block-size: 44px;
      padding: 4px 16px;
      cursor: pointer;
    }
    .active,
    [role='option']:hover {
      background: var(--rg-selected);
    }
    .words,
    .title,
    .why {
      display: block;
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .why {
      color: var(--rg-text-2);
      font: 12px/18px var(--rg-font);
    }
    mark {
      background: none;
      color: var(--rg-text);
      font-weight: 600;
      text-decoration: underline;
      text-decoration-color: var(--rg-accent);
    }
  `,
})
export class SearchSuggestions {
  readonly hits = input.required<readonly SearchHitDto[]>();
  /** Id of the list; the options' ids begin with it. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly active = input(-1);
  readonly chosen = output<SearchHitDto>();

  protected readonly rows = computed(() =>
    this.hits().map((hit) => {
      const snippet = hit.snippets.find(({ field }) => field !== 'title') ?? null;
      return {
        hit,
        snippet,
        parts: snippet === null ? [] : textParts(snippet.text, snippet.marks),
      };
    }),
  );
}
