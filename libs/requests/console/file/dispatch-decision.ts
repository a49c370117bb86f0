import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DispatchDto } from '@rogatory/requests/contract';

/** What a dispatch decides: measures it names, yes or no, a refusal, what is no longer asked. */
@Component({
  selector: 'rg-dispatch-decision',
  imports: [TranslocoPipe],
  template: `
    @if (dispatch().measureCodes.length > 0) {
      <p>
        {{ 'requests.dispatchPart.concerns' | transloco }}
        <b
          ><bdi>{{ dispatch().measureCodes.join(', ') }}</bdi></b
        >
      </p>
    }
    @if (dispatch().accepted !== null) {
      <p>
        {{ 'requests.agreed.' + (dispatch().accepted ? 'yes' : 'no') | transloco }}
      </p>
    }
    @if (dispatch().refusal; as refused) {
      <p>
        <b
          ><bdi>{{ refused.measureCodes.join(', ') }}</bdi></b
        >&ngsp;
        @if (refused.part; as part) {
          <span dir="auto">({{ part }})</span>
        }
        {{ 'requests.dispatchPart.refused' | transloco }}
        {{ 'requests.instrument.' + refused.ground.instrument | transloco }} ·
        <bdi>{{ refused.ground.article }}</bdi>:
        <span dir="auto">{{ refused.ground.reasons }}</span>
      </p>
      @if (refused.consultation; as consultation) {
        <p>
          {{ 'requests.dispatchPart.consulted' | transloco }}
          <span dir="auto">{{ consultation }}</span>
        </p>
      }
      @if (refused.remedy; as remedy) {
        <p>
          {{ 'requests.dispatchPart.remedy' | transloco }} <span dir="auto">{{ remedy }}</span>
        </p>
      }
    }
    @if (dispatch().withdrawal; as withdrawn) {
      <p>
        <b
          ><bdi>{{ withdrawn.measureCodes.join(', ') }}</bdi></b
        >&ngsp;
        @if (withdrawn.part; as part) {
          <span dir="auto">({{ part }})</span>
        }
        {{ 'requests.dispatchPart.withdrawn' | transloco }}
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
export class DispatchDecision {
  readonly dispatch = input.required<DispatchDto>();
}
