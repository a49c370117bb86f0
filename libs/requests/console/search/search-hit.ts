import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LocaleNames } from '@rogatory/platform/console';
import type { SearchHitDto } from '@rogatory/requests/contract';
import { Icon, Jurisdiction } from '@rogatory/ui';
import { SearchSnippet } from './search-snippet';

/** A request that was found, and the passages that say why. */
@Component({
  selector: 'rg-search-hit',
  imports: [Icon, Jurisdiction, RouterLink, SearchSnippet, TranslocoPipe],
  template: `
    <h2>
      <a [routerLink]="['/requests', hit().fileId]">
        @if (hit().riskToLife) {
          <rg-icon class="life" name="siren" [size]="14" [strong]="true" /><span
            class="rg-visually-hidden"
            >{{ 'requests.tag.riskToLife' | transloco }}</span
          >
        }
        <span dir="auto">{{ hit().title }}</span></a
      >
    </h2>
    <p class="facts">
      <bdi class="rg-ref">{{ hit().reference || ('requests.list.noReference' | transloco) }}</bdi>
      @if (hit().theirReference; as theirs) {
        <bdi class="rg-ref">{{ theirs }}</bdi>
      }
      @if (hit().counterpartJurisdiction; as code) {
        <rg-jurisdiction
          [code]="code"
          [direction]="hit().direction"
          [name]="country()"
          [named]="true"
        />
      }
      <span>{{ 'requests.state.' + hit().state | transloco }}</span>
    </p>
    @for (snippet of hit().snippets; track $index) {
      <rg-search-snippet [snippet]="snippet" />
    }
  `,
  styles: `
    :host {
      display: block;
      padding-block: 14px;
      border-block-end: 1px solid var(--rg-line);
    }
    h2 {
      margin: 0;
      font: 600 15px/22px var(--rg-font);
    }
    a {
      color: var(--rg-text);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    .life {
      color: var(--rg-danger);
      margin-inline-end: 4px;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      margin: 2px 0 6px;
      color: var(--rg-text-2);
      font: 13px/20px var(--rg-font);
    }
    rg-search-snippet {
      margin-block-start: 2px;
    }
  `,
})
export class SearchHit {
  readonly hit = input.required<SearchHitDto>();

  private readonly names = inject(LocaleNames);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.hit().counterpartJurisdiction),
  );
}
