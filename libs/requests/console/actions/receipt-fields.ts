import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { receiptResults, type RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';

/** What came is checked against its manifest; what was on loan goes back. */
@Component({
  selector: 'rg-receipt-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @if (action() === 'confirm_receipt') {
      @for (check of fields().checks; track $index) {
        <fieldset class="item">
          <legend>
            <bdi>{{ check.number().value() }}</bdi> · {{ describe(check.number().value()) }}
          </legend>
          <rg-field [label]="'requests.supply.result' | transloco" [group]="true">
            <span class="rg-options">
              @for (result of results; track result) {
                <label class="rg-radio"
                  ><input type="radio" [value]="result" [formField]="check.result" />{{
                    'requests.receiptResult.' + result | transloco
                  }}</label
                >
              }
            </span>
          </rg-field>
          <rg-field
            [label]="'requests.supply.note' | transloco"
            [hint]="'requests.supply.noteHint' | transloco"
          >
            <input rgControl type="text" dir="auto" [formField]="check.note" />
          </rg-field>
        </fieldset>
      }
      <rg-field
        [label]="'requests.supply.words' | transloco"
        [hint]="'requests.field.crosses' | transloco"
        [optional]="'requests.optional' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
      </rg-field>
    } @else {
      <rg-field [label]="'requests.supply.returning' | transloco" [group]="true">
        <span class="rg-options">
          @for (item of fields().returning; track $index) {
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
      <rg-field
        [label]="'requests.supply.condition' | transloco"
        [hint]="'requests.field.crosses' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
      </rg-field>
    }
  `,
  styleUrl: './supply-fields.css',
})
export class ReceiptFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<'confirm_receipt' | 'return_originals'>();
  protected readonly results = receiptResults;

  protected describe(number: number): string {
    return this.page().supplied.find((item) => item.number === number)?.description ?? '';
  }
}
