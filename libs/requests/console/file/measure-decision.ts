import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import type { MeasureViewDto } from '@rogatory/requests/contract';

/** What was decided on a measure beside its state: parts refused or withdrawn, when it is reviewed. */
@Component({
  selector: 'rg-measure-decision',
  imports: [TranslocoPipe],
  template: `
    @if (measure().decidedAt; as at) {
      <span class="line">{{
        'requests.decision.decided' | transloco: { day: dates.nearDate(at) }
      }}</span>
    }
    @if (measure().reviewOn; as day) {
      <span class="line">{{
        'requests.decision.reviewOn' | transloco: { day: dates.plainDate(day) }
      }}</span>
    }
    @for (refused of measure().refusedParts; track $index) {
      <span class="line"
        >{{ 'requests.decision.partRefused' | transloco }}
        <span dir="auto">{{ refused.part }}</span>,
        {{ 'requests.instrument.' + refused.ground.instrument | transloco }} ·
        <bdi>{{ refused.ground.article }}</bdi></span
      >
    }
    @for (withdrawn of measure().withdrawnParts; track $index) {
      <span class="line"
        >{{ 'requests.decision.partWithdrawn' | transloco }}
        <span dir="auto">{{ withdrawn.part }}</span></span
      >
    }
  `,
  styles: `
    .line {
      display: block;
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
      overflow-wrap: anywhere;
    }
  `,
})
export class MeasureDecision {
  readonly measure = input.required<MeasureViewDto>();
  protected readonly dates = inject(DateFormatter);
}
