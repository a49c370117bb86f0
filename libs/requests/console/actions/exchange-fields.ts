import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { preservedMeasures } from './supply-draft';

/** An informal word, the reply to information offered, a preservation renewed. */
@Component({
  selector: 'rg-exchange-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @switch (action()) {
      @case ('reply_to_information') {
        <div class="conditions">
          <b>{{ 'requests.information.conditions' | transloco }}</b>
          <ul>
            @for (condition of page().information?.conditions ?? []; track $index) {
              <li dir="auto">{{ condition }}</li>
            }
          </ul>
        </div>
        <rg-field [label]="'requests.information.reply' | transloco" [group]="true">
          <span class="rg-options">
            @for (reply of replies; track reply) {
              <label class="rg-radio"
                ><input type="radio" [value]="reply" [formField]="fields().reply" />{{
                  'requests.informationReply.' + reply | transloco
                }}</label
              >
            }
          </span>
        </rg-field>
        <rg-field
          [label]="'requests.supply.words' | transloco"
          [hint]="'requests.field.crosses' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
        </rg-field>
      }
      @case ('renew_preservation') {
        <rg-field [label]="'requests.field.measure' | transloco">
          <span class="rg-select">
            <select rgControl [formField]="fields().preserved">
              <option value="">{{ 'requests.choose' | transloco }}</option>
              @for (measure of preserved(); track measure.code) {
                <option [value]="measure.code">
                  {{ measure.code }} · {{ 'requests.measure.' + measure.type | transloco }}
                </option>
              }
            </select>
          </span>
        </rg-field>
        <rg-field
          [label]="'requests.supply.order' | transloco"
          [hint]="'requests.field.internal' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
        </rg-field>
      }
      @case ('consult') {
        <rg-field
          [label]="'requests.exchange.word' | transloco"
          [hint]="'requests.exchange.wordHint' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
        </rg-field>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .conditions {
      padding: 8px 12px;
      border-inline-start: 3px solid var(--rg-line-strong);
      background: var(--rg-sunken);
    }
    b {
      font-weight: 600;
    }
    ul {
      margin: 4px 0 0;
      padding-inline-start: 20px;
      list-style: disc;
    }
  `,
})
export class ExchangeFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<
    'consult' | 'formalise' | 'reply_to_information' | 'renew_preservation'
  >();
  protected readonly replies = ['accepted', 'declined'] as const;
  protected readonly preserved = computed(() => preservedMeasures(this.page()));
}
