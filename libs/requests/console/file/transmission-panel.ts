import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Icon, Panel } from '@rogatory/ui';

/** How the request went out and came in: by which way, how urgent, when received, passed on to whom. */
@Component({
  selector: 'rg-transmission-panel',
  imports: [Icon, Panel, TranslocoPipe],
  template: `
    @if (shown()) {
      <rg-panel [heading]="'requests.panel.transmission' | transloco">
        @if (way().forwarded; as forwarded) {
          <p class="banner">
            <rg-icon name="arrow-right" />
            {{
              'requests.transmission.forwarded.' + page().direction
                | transloco: { authority: forwarded.authorityName, at: said(forwarded.at) }
            }}
          </p>
        }
        <dl>
          @if (way().channel; as channel) {
            <dt>{{ 'requests.field.channel' | transloco }}</dt>
            <dd>{{ 'requests.channel.' + channel | transloco }}</dd>
          }
          @if (way().receipt; as receipt) {
            <dt>{{ 'requests.transmission.receipt' | transloco }}</dt>
            <dd>
              {{ said(receipt.at) }},
              {{
                (receipt.complete ? 'requests.field.completeYes' : 'requests.field.completeNo')
                  | transloco
              }}
            </dd>
          }
          @if (way().firstReceivedAt; as first) {
            <dt>{{ 'requests.transmission.firstReceived' | transloco }}</dt>
            <dd>{{ said(first) }}</dd>
          }
          @if (way().urgency.orallyRequestedAt; as spoken) {
            <dt>{{ 'requests.transmission.oral' | transloco }}</dt>
            <dd>{{ said(spoken) }}</dd>
          }
          @if (way().urgency.urgent || way().urgency.reviewedAt.length > 0) {
            <dt>{{ 'requests.transmission.urgency' | transloco }}</dt>
            <dd>
              @if (way().urgency.confirmedBy; as name) {
                <bdi>{{ 'requests.transmission.confirmedBy' | transloco: { name } }}</bdi>
              } @else if (page().direction === 'outgoing') {
                {{ 'requests.transmission.notConfirmed' | transloco }}
              } @else {
                {{ 'requests.transmission.saidByThem' | transloco }}
              }
            </dd>
            @if (way().urgency.reviewedAt.length > 0 || nextReview()) {
              <dt>{{ 'requests.transmission.review' | transloco }}</dt>
              <dd>
                @if (way().urgency.reviewedAt.at(-1); as last) {
                  {{ 'requests.transmission.reviewed' | transloco: { at: said(last) } }}
                  <bdi>{{ way().urgency.stayUrgent?.join(', ') }}</bdi>
                }
                @if (nextReview(); as next) {
                  {{ 'requests.transmission.nextReview' | transloco: { at: said(next) } }}
                }
              </dd>
            }
          }
        </dl>
      </rg-panel>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: minmax(0, 160px) minmax(0, 1fr);
      gap: 6px 12px;
      margin: 0;
    }
    dt {
      color: var(--rg-text-2);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .banner {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-block: 0 12px;
      font-weight: 550;
    }
    @media (max-width: 719px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class TransmissionPanel {
  readonly page = input.required<RequestPageDto>();
  private readonly dates = inject(DateFormatter);

  protected readonly way = computed(() => this.page().transmission);
  protected readonly shown = computed(() => {
    const { channel, receipt, firstReceivedAt, forwarded, urgency } = this.way();
    return [channel, receipt, firstReceivedAt, forwarded].some(Boolean) || urgency.urgent;
  });
  /** When urgency is looked at again; null where no review is open. */
  protected readonly nextReview = computed(() => {
    const open = this.page().clocks.filter(
      ({ act, endedAt }) => act === 'review_urgency' && endedAt === null,
    );
    return open[0]?.due ?? null;
  });

  protected said(at: string): string {
    return this.dates.shortDateTime(at);
  }
}
