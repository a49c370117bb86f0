import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { consentUses, type RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';

/** A further use is asked for, or decided on. */
@Component({
  selector: 'rg-consent-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @if (action() === 'ask_consent') {
      <rg-field [label]="'requests.consent.use' | transloco">
        <span class="rg-select">
          <select rgControl [formField]="fields().consentUse">
            <option value="">{{ 'requests.choose' | transloco }}</option>
            @for (use of uses; track use) {
              <option [value]="use">{{ 'requests.consentUse.' + use | transloco }}</option>
            }
          </select>
        </span>
      </rg-field>
      @if (fields().consentItems.length > 0) {
        <rg-field
          [label]="'requests.consent.items' | transloco"
          [hint]="'requests.consent.itemsHint' | transloco"
          [group]="true"
        >
          <span class="rg-options">
            @for (item of fields().consentItems; track $index) {
              <label class="rg-check">
                <input type="checkbox" [formField]="item.chosen" />
                <span
                  ><bdi>{{ item.number().value() }}</bdi> ·
                  {{ describe(item.number().value()) }}</span
                >
              </label>
            }
          </span>
        </rg-field>
      }
      <rg-field
        [label]="'requests.consent.recipient' | transloco"
        [optional]="'requests.optional' | transloco"
      >
        <input rgControl type="text" dir="auto" [formField]="fields().recipient" />
      </rg-field>
    } @else {
      <rg-field [label]="'requests.consent.asked' | transloco">
        <span class="rg-select">
          <select rgControl [formField]="fields().consentAsked">
            <option value="">{{ 'requests.choose' | transloco }}</option>
            @for (consent of asked(); track consent.dispatchNumber) {
              <option [value]="'' + consent.dispatchNumber">
                {{ consent.dispatchNumber }} ·
                {{ 'requests.consentUse.' + consent.use | transloco }}
                {{ consent.recipient ?? '' }}
              </option>
            }
          </select>
        </span>
      </rg-field>
      <rg-field [label]="'requests.consent.decision' | transloco" [group]="true">
        <span class="rg-options">
          @for (decision of decisions; track decision) {
            <label class="rg-radio"
              ><input type="radio" [value]="decision" [formField]="fields().granted" />{{
                'requests.consentDecision.' + decision | transloco
              }}</label
            >
          }
        </span>
      </rg-field>
      @if (fields().granted().value() === 'granted') {
        <rg-field
          [label]="'requests.consent.conditions' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().consentConditions"></textarea>
        </rg-field>
        <rg-field
          [label]="'requests.consent.expiresOn' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <input rgControl type="date" [formField]="fields().expiresOn" />
        </rg-field>
      }
    }
    <rg-field
      [label]="'requests.consent.words.' + action() | transloco"
      [hint]="'requests.field.crosses' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
    </rg-field>
  `,
  styleUrl: './supply-fields.css',
})
export class ConsentFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<'ask_consent' | 'decide_consent'>();
  protected readonly uses = consentUses;
  protected readonly decisions = ['granted', 'refused'] as const;
  protected readonly asked = computed(() => this.page().consents.filter(({ forUs }) => forUs));

  protected describe(number: number): string {
    return this.page().supplied.find((item) => item.number === number)?.description ?? '';
  }
}
