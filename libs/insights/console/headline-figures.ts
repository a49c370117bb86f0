import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NetworkViewDto } from '@rogatory/insights/contract';
import { Figure } from '@rogatory/ui';
import { Definition } from './definition';
import { FigureWords } from './figure-words';

/** Four figures that say how the network is, each with its definition. */
@Component({
  selector: 'rg-headline-figures',
  imports: [Definition, Figure, TranslocoPipe],
  template: `
    <h2 class="rg-visually-hidden">{{ 'insights.headline.title' | transloco }}</h2>
    @for (figure of figures(); track figure.id) {
      <rg-figure
        [heading]="figure.heading"
        [value]="figure.value"
        [unit]="figure.unit"
        [course]="figure.course"
      >
        {{ figure.note }}
        <rg-definition [of]="figure.heading">{{ figure.definition }}</rg-definition>
      </rg-figure>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-surface);
    }
    rg-figure + rg-figure {
      border-inline-start: 1px solid var(--rg-line);
    }
    @media (max-width: 1099px) {
      :host {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      rg-figure:nth-of-type(odd) {
        border-inline-start: 0;
      }
      rg-figure:nth-of-type(n + 3) {
        border-block-start: 1px solid var(--rg-line);
      }
    }
    @media (max-width: 559px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      rg-figure + rg-figure {
        border-inline-start: 0;
        border-block-start: 1px solid var(--rg-line);
      }
    }
  `,
})
export class HeadlineFigures {
  readonly view = input.required<NetworkViewDto>();
  private readonly words = inject(FigureWords);

  protected readonly figures = computed(() => {
    const view = this.view();
    const medians = view.months.flatMap(({ medianDays }) =>
      medianDays === null ? [] : [medianDays],
    );
    return [
      this.figure('open_now', this.words.figure(view.openNow), view.openNow.value),
      this.figure(
        'until_acknowledged',
        this.words.number(view.medianDaysToAcknowledgement),
        view.medianDaysToAcknowledgement,
        medians,
      ),
      this.figure(
        'answered_within_90_days',
        this.words.number(view.answeredWithin90DaysPercent),
        view.answeredWithin90DaysPercent,
      ),
      this.figure(
        'older_than_180_days',
        this.words.figure(view.olderThan180Days),
        view.olderThan180Days.value,
      ),
    ];
  });

  private figure(id: string, value: string, count: number | null, course: readonly number[] = []) {
    return {
      id,
      value,
      course,
      heading: this.words.say(`insights.headline.${id}.heading`),
      unit: this.words.say(`insights.headline.${id}.unit`, { count: count ?? 2 }),
      note: this.words.say(`insights.headline.${id}.note`, {
        period: this.words.say(`insights.within.${this.view().period}`),
      }),
      definition: this.words.say(`insights.headline.${id}.definition`),
    };
  }
}
