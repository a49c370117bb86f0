import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Icon, Panel } from '@rogatory/ui';

/** Where the two sides disagree: what is so, what is safe meanwhile, and what to do. */
@Component({
  selector: 'rg-disagreements-panel',
  imports: [Icon, Panel, TranslocoPipe],
  template: `
    @if (page().disagreements.length > 0) {
      <rg-panel [heading]="'requests.panel.disagreements' | transloco">
        <ul>
          @for (one of page().disagreements; track $index) {
            <li>
              <rg-icon name="circle-alert" [strong]="true" />
              <div>
                <p class="what">
                  {{
                    'requests.disagreement.' + one.kind + '.what'
                      | transloco
                        : {
                            country: country(),
                            number: one.dispatchNumber,
                            other: one.otherNumber ?? '',
                            codes: one.measureCodes.join(', '),
                            since: dates.shortDateTime(one.since),
                          }
                  }}
                </p>
                <p>{{ 'requests.disagreement.' + one.kind + '.safe' | transloco }}</p>
                <p>
                  {{
                    'requests.disagreement.' + one.kind + '.do' | transloco: { country: country() }
                  }}
                </p>
              </div>
            </li>
          }
        </ul>
      </rg-panel>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 16px minmax(0, 1fr);
      gap: 8px;
      padding-block: 8px;
      color: var(--rg-text-2);
    }
    li + li {
      border-block-start: 1px solid var(--rg-line);
    }
    rg-icon {
      color: var(--rg-warn);
    }
    p {
      margin: 0;
    }
    .what {
      font-weight: 550;
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class DisagreementsPanel {
  readonly page = input.required<RequestPageDto>();
  private readonly names = inject(LocaleNames);
  protected readonly dates = inject(DateFormatter);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
}
