import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NetworkViewDto } from '@rogatory/insights/contract';
import { Bar, Panel } from '@rogatory/ui';
import { FigureWords } from './figure-words';

const shownFirst = 5;

/** Members by how long others wait for them: where a hand would help most. */
@Component({
  selector: 'rg-ageing-table',
  imports: [Bar, Panel, TranslocoPipe],
  templateUrl: './ageing-table.html',
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    .scroll {
      overflow-x: auto;
    }
    td {
      block-size: 32px;
      white-space: nowrap;
    }
    tbody th {
      color: var(--rg-text);
      font: var(--rg-type-row);
      white-space: nowrap;
      border-block-start: 1px solid var(--rg-line);
    }
    .older {
      text-align: end;
    }
    @media (max-width: 559px) {
      thead th {
        white-space: normal;
      }
      .span,
      .open {
        display: none;
      }
    }
  `,
})
export class AgeingTable {
  readonly view = input.required<NetworkViewDto>();
  private readonly words = inject(FigureWords);
  protected readonly all = signal(false);

  private readonly waited = computed(() =>
    this.view().ageing.filter(
      (age) => age.open.kind !== 'none' || age.medianDaysToAcknowledgement !== null,
    ),
  );
  protected readonly more = computed(() => this.waited().length > shownFirst);
  protected readonly rows = computed(() => {
    const waited = this.waited();
    const longest = Math.max(1, ...waited.map((age) => age.medianDaysToAcknowledgement ?? 0));
    return (this.all() ? waited : waited.slice(0, shownFirst)).map((age) => {
      const days = age.medianDaysToAcknowledgement;
      return {
        id: age.jurisdiction,
        name: this.words.jurisdiction(age.jurisdiction),
        share: (days ?? 0) / longest,
        days: days === null ? null : this.words.days(days),
        span: age.longestStage === null ? '–' : this.words.span(age.longestStage),
        open: this.words.figure(age.open),
        older: this.words.figure(age.olderThan180Days),
      };
    });
  });
}
