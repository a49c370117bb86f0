import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { RequestPageDto, SuppliedItemDto } from '@rogatory/requests/contract';
import { Panel, Tag } from '@rogatory/ui';

/** What was handed over by manifest, what it may be used for, and requests that go with this one. */
@Component({
  selector: 'rg-supply-panel',
  imports: [Panel, RouterLink, Tag, TranslocoPipe],
  template: `
    @if (tells()) {
      <rg-panel [heading]="heading() | transloco">
        @if (page().information; as information) {
          <section>
            @if (hasMore()) {
              <h3>{{ 'requests.information.conditions' | transloco }}</h3>
            }
            <ul dir="auto">
              @for (condition of information.conditions; track $index) {
                <li>{{ condition }}</li>
              }
            </ul>
            @if (information.instrument; as instrument) {
              <p>
                {{
                  'requests.information.under'
                    | transloco: { instrument: 'requests.instrument.' + instrument | transloco }
                }}
                @if (information.law; as law) {
                  <bdi class="rg-meta">{{ law }}</bdi>
                }
              </p>
            }
            @if (information.reply === null) {
              <p class="rg-meta">
                {{
                  'requests.information.waits.' + page().direction
                    | transloco: { country: country() }
                }}
              </p>
            }
          </section>
        }
        @for (item of page().supplied; track item.number) {
          <section>
            <p class="head">
              <b
                ><bdi>{{ item.number }}</bdi></b
              >
              <span dir="auto">{{ item.description }}</span>
              <bdi class="rg-meta">{{ item.measureCode }}</bdi>
              <rg-tag [tone]="tone(item)">{{
                'requests.supplied.' + standing(item)
                  | transloco: { day: dates.nearDate(lastDay(item)), country: country() }
              }}</rg-tag>
            </p>
            <p class="rg-meta">
              @if (item.original) {
                {{ 'requests.supply.isOriginal' | transloco }}
                @if (item.returnBy) {
                  ·
                  {{
                    'requests.supply.backBy' | transloco: { day: dates.plainDate(item.returnBy) }
                  }}
                }
                ·
              }
              @if (item.seal) {
                {{ 'requests.supply.seal' | transloco }} <bdi>{{ item.seal }}</bdi> ·
              }
              @if (item.sha256) {
                <bdi class="hash" [title]="item.sha256">{{ item.sha256.slice(0, 16) }}…</bdi> ·
              }
              <bdi>#{{ item.dispatchNumber }}</bdi>
            </p>
          </section>
        }
        @for (consent of page().consents; track consent.dispatchNumber) {
          <section>
            <p class="head">
              <b>{{ 'requests.consentUse.' + consent.use | transloco }}</b>
              @if (consent.recipient) {
                <span dir="auto">{{ consent.recipient }}</span>
              }
              <bdi class="rg-meta">#{{ consent.dispatchNumber }}</bdi>
              @if (consent.decision; as decision) {
                <rg-tag [tone]="decision === 'granted' ? 'ok' : 'neutral'">{{
                  'requests.consentDecision.' + decision | transloco
                }}</rg-tag>
              } @else {
                <rg-tag [tone]="consent.forUs ? 'warn' : 'neutral'">{{
                  (consent.forUs ? 'requests.consent.waitsForUs' : 'requests.consent.waitsForThem')
                    | transloco: { country: country() }
                }}</rg-tag>
              }
            </p>
            @if (consent.expiresOn) {
              <p class="rg-meta">
                {{
                  'requests.consent.until' | transloco: { day: dates.plainDate(consent.expiresOn) }
                }}
              </p>
            }
          </section>
        }
        @for (one of page().related; track one.fileId) {
          <p>
            {{ 'requests.relation.' + one.relation | transloco }}
            <a [routerLink]="['/requests', one.fileId]"
              ><bdi class="rg-ref">{{ one.reference }}</bdi></a
            >
          </p>
        }
      </rg-panel>
    }
  `,
  styles: `
    section,
    p,
    ul,
    h3 {
      margin: 0;
    }
    section {
      padding-block: 8px;
    }
    section + section {
      border-block-start: 1px solid var(--rg-line);
    }
    section:first-child {
      padding-block-start: 0;
    }
    h3 {
      font-size: 12px;
      font-weight: 600;
    }
    ul {
      padding-inline-start: 20px;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }
    .hash {
      font-feature-settings: 'ss02', 'zero';
    }
  `,
})
export class SupplyPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly tells = computed(() => {
    const { supplied, consents, information, related } = this.page();
    return supplied.length + consents.length + related.length > 0 || information !== null;
  });

  /** Something beside the conditions of information that was offered. */
  protected readonly hasMore = computed(() => {
    const { supplied, consents, related } = this.page();
    return supplied.length + consents.length + related.length > 0;
  });
  protected readonly heading = computed(() =>
    this.hasMore() ? 'requests.panel.supply' : 'requests.information.conditions',
  );

  /** How far an item has come: handed over, checked, given back, back and checked. */
  protected standing(item: SuppliedItemDto): string {
    if (item.returnReceivedAt !== null) return 'back';
    if (item.returnedAt !== null) return 'goingBack';
    if (item.result === null) return 'handedOver';
    return item.result;
  }

  protected lastDay(item: SuppliedItemDto): string {
    return item.returnReceivedAt ?? item.returnedAt ?? item.receivedAt ?? item.suppliedAt;
  }

  protected tone(item: SuppliedItemDto): 'ok' | 'warn' | 'neutral' {
    if (item.toConfirm || item.result === 'differs' || item.result === 'missing') return 'warn';
    return item.returnReceivedAt !== null || item.result === 'agrees' ? 'ok' : 'neutral';
  }
}
