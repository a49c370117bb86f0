import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import type { DispatchDto } from '@rogatory/requests/contract';

/** What a dispatch hands over, checks or gives back, and the use that is asked or decided with it. */
@Component({
  selector: 'rg-dispatch-supply',
  imports: [TranslocoPipe],
  template: `
    @for (item of dispatch().items; track item.number) {
      <p>
        <b
          ><bdi>{{ item.number }}</bdi></b
        >&ngsp;
        <span dir="auto">{{ item.description }}</span>
      </p>
    }
    @for (receipt of dispatch().receipts; track receipt.number) {
      <p>
        <b
          ><bdi>{{ receipt.number }}</bdi></b
        >
        {{ 'requests.receiptResult.' + receipt.result | transloco }}
        @if (receipt.note; as note) {
          · <span dir="auto">{{ note }}</span>
        }
      </p>
    }
    @if (dispatch().returned.length > 0) {
      <p>
        {{ 'requests.supply.returning' | transloco }}
        <b
          ><bdi>{{ dispatch().returned.join(', ') }}</bdi></b
        >
      </p>
    }
    @if (dispatch().consentRequest; as asked) {
      <p>
        {{ 'requests.consentUse.' + asked.use | transloco }}
        @if (asked.items.length > 0) {
          <b
            ><bdi>{{ asked.items.join(', ') }}</bdi></b
          >&ngsp;
        }
        @if (asked.recipient; as recipient) {
          · <span dir="auto">{{ recipient }}</span>
        }
      </p>
    }
    @if (dispatch().consentDecision; as decided) {
      <p>
        <bdi>#{{ decided.request }}</bdi>
        {{ 'requests.consentDecision.' + (decided.granted ? 'granted' : 'refused') | transloco }}
        @if (decided.conditions; as conditions) {
          · <span dir="auto">{{ conditions }}</span>
        }
        @if (decided.expiresOn; as day) {
          · {{ 'requests.consent.until' | transloco: { day: dates.plainDate(day) } }}
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class DispatchSupply {
  readonly dispatch = input.required<DispatchDto>();
  protected readonly dates = inject(DateFormatter);
}
