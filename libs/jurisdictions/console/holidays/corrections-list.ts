import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CalendarCorrectionDto } from '@rogatory/jurisdictions/contract';
import { DateFormatter } from '@rogatory/platform/console';
import { Icon } from '@rogatory/ui';

/** What administrators have corrected in a calendar, with the reason and who did it. */
@Component({
  selector: 'rg-corrections-list',
  imports: [Icon, TranslocoPipe],
  template: `
    <h3>{{ 'jurisdictions.corrections.title' | transloco }}</h3>
    <ul class="corrections">
      @for (correction of corrections(); track correction.id) {
        <li>
          <rg-icon [name]="correction.kind === 'added' ? 'plus' : 'x'" [size]="14" />
          <span>
            <b>{{
              'jurisdictions.corrections.' + correction.kind
                | transloco: { date: dates.plainDate(correction.date) }
            }}</b>
            @if (correction.name) {
              &ngsp;<bdi>{{ correction.name }}</bdi>
            }
            <span class="reason" dir="auto">{{ correction.reason }}</span>
            <span class="rg-meta">{{
              'jurisdictions.corrections.by'
                | transloco: { name: correction.personName, date: dates.shortDate(correction.at) }
            }}</span>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    h3 {
      margin-block: 14px 4px;
      font: 600 13px/20px var(--rg-font);
    }
    .corrections {
      margin: 0;
      padding: 0;
    }
    li {
      display: flex;
      gap: 8px;
      padding-block: 4px;
      border-block-start: 1px solid var(--rg-line);
    }
    rg-icon {
      margin-block-start: 3px;
      color: var(--rg-text-3);
    }
    b {
      font-weight: 600;
    }
    .reason {
      display: block;
    }
  `,
})
export class CorrectionsList {
  readonly corrections = input.required<readonly CalendarCorrectionDto[]>();
  protected readonly dates = inject(DateFormatter);
}
