import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TimeLimitDto } from '@rogatory/instruments/contract';
import { Panel, Tag } from '@rogatory/ui';
import { LawWords } from '../law-words';
import { ProvenanceLine } from '../provision/provenance-line';

/** The numeric limits of an instrument, each with what it means to miss it. */
@Component({
  selector: 'rg-time-limits-panel',
  imports: [Panel, ProvenanceLine, RouterLink, Tag, TranslocoPipe],
  template: `
    <rg-panel [heading]="'instruments.limits.title' | transloco" [flush]="true">
      <ul class="limits">
        @for (limit of limits(); track limit.id) {
          <li>
            <p class="first">
              <b [attr.lang]="words.langOf(limit.title)">{{ words.text(limit.title) }}</b>
              <rg-tag [edge]="limit.nature === 'TARGET' ? 'dotted' : 'solid'">{{
                'instruments.limits.nature.' + limit.nature | transloco
              }}</rg-tag>
              <bdi class="rg-meta">{{ limit.law }}</bdi>
            </p>
            @for (part of limit.parts; track part.code) {
              <p>
                <span [attr.lang]="words.langOf(part.text)">{{ words.text(part.text) }}</span>
              </p>
            }
            <p class="rg-meta" [attr.lang]="words.langOf(limit.startsWith)">
              {{ 'instruments.limits.starts' | transloco }} {{ words.text(limit.startsWith) }}
            </p>
            <rg-provenance-line [provenance]="limit.provenance" [knownAsOf]="knownAsOf()" />
            @if (limit.ruleSet !== null) {
              <a class="compute" routerLink="/law/calculator" [queryParams]="{ limit: limit.id }">{{
                'instruments.limits.compute' | transloco
              }}</a>
            }
          </li>
        }
      </ul>
    </rg-panel>
  `,
  styles: `
    .limits {
      margin: 0;
      padding: 0;
    }
    li {
      display: grid;
      gap: 2px;
      padding: 6px 16px 8px;
      border-block-start: 1px solid var(--rg-line);
    }
    .first {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 8px;
      align-items: center;
    }
    b {
      font-weight: 600;
    }
    .compute {
      justify-self: start;
      font: var(--rg-type-meta);
    }
  `,
})
export class TimeLimitsPanel {
  readonly limits = input.required<readonly TimeLimitDto[]>();
  readonly knownAsOf = input<string | null>(null);
  protected readonly words = inject(LawWords);
}
