import { Component, computed, inject, input, resource } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import { channels, type RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import { RequestsApi } from '../requests-api';
import type { ActionDraft } from './action-draft';
import { MeasureChoice } from './measure-choice';

/** By which way, with what proof, when it happened: what goes with sending and receiving. */
@Component({
  selector: 'rg-transmission-fields',
  imports: [Control, Field, FormField, MeasureChoice, TranslocoPipe],
  templateUrl: './transmission-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class TransmissionFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<
    | 'transmit'
    | 'request_orally'
    | 'review_urgency'
    | 'record_relay'
    | 'register_receipt'
    | 'forward'
  >();

  protected readonly dates = inject(DateFormatter);
  private readonly api = inject(RequestsApi);
  protected readonly channels = channels;
  private readonly authorities = resource({
    params: () => (this.action() === 'forward' ? this.page().authorityJurisdiction : undefined),
    loader: ({ params: jurisdiction }) => this.api.authorities({ jurisdiction }),
  });
  /** Authorities of the own State that may take a request over. */
  protected readonly competent = computed(() => {
    const all = this.authorities.hasValue() ? this.authorities.value() : [];
    return all.filter(
      ({ kind, name }) =>
        (kind === 'central' || kind === 'competent') && name !== this.page().authorityName,
    );
  });
  protected readonly ownDispatches = computed(() => {
    const own = this.page().direction === 'outgoing' ? 'requesting' : 'requested';
    return this.page().thread.filter(({ from }) => from === own);
  });
  protected readonly hasChannel = computed(() =>
    ['transmit', 'request_orally', 'register_receipt'].includes(this.action()),
  );
  protected readonly hasTime = computed(() => this.action() !== 'review_urgency');
}
