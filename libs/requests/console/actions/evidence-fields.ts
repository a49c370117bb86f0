import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Button, Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { emptyItem } from './supply-draft';

/** The manifest of what is handed over, line by line. */
@Component({
  selector: 'rg-evidence-fields',
  imports: [Button, Control, Field, FormField, TranslocoPipe],
  template: `
    @for (item of fields().items; track $index; let index = $index) {
      <fieldset class="item">
        <legend>
          {{ 'requests.supply.item' | transloco: { number: item.number().value() } }}
          @if (fields().items.length > 1) {
            <button rg-button variant="quiet" (click)="remove(index)">
              {{ 'requests.supply.removeItem' | transloco }}
            </button>
          }
        </legend>
        <div class="pair">
          <rg-field
            [label]="'requests.supply.number' | transloco"
            [hint]="'requests.supply.numberHint' | transloco"
          >
            <input rgControl type="text" inputmode="numeric" [formField]="item.number" />
          </rg-field>
          <rg-field [label]="'requests.field.measure' | transloco">
            <span class="rg-select">
              <select rgControl [formField]="item.measureCode">
                <option value="">{{ 'requests.choose' | transloco }}</option>
                @for (measure of measures(); track measure.code) {
                  <option [value]="measure.code">
                    {{ measure.code }} · {{ 'requests.measure.' + measure.type | transloco }}
                  </option>
                }
              </select>
            </span>
          </rg-field>
        </div>
        <rg-field [label]="'requests.supply.description' | transloco">
          <input rgControl type="text" dir="auto" [formField]="item.description" />
        </rg-field>
        <div class="pair">
          <rg-field
            [label]="'requests.supply.sha256' | transloco"
            [hint]="'requests.supply.sha256Hint' | transloco"
            [optional]="'requests.optional' | transloco"
          >
            <input rgControl type="text" dir="ltr" spellcheck="false" [formField]="item.sha256" />
          </rg-field>
          <rg-field
            [label]="'requests.supply.seal' | transloco"
            [optional]="'requests.optional' | transloco"
          >
            <input rgControl type="text" dir="auto" [formField]="item.seal" />
          </rg-field>
        </div>
        <label class="rg-check">
          <input type="checkbox" [formField]="item.original" />
          <span>{{ 'requests.supply.original' | transloco }}</span>
        </label>
        @if (item.original().value()) {
          <rg-field
            [label]="'requests.supply.returnBy' | transloco"
            [optional]="'requests.optional' | transloco"
          >
            <input rgControl type="date" [formField]="item.returnBy" />
          </rg-field>
        }
      </fieldset>
    }
    <button rg-button variant="quiet" icon="plus" class="add" (click)="add()">
      {{ 'requests.supply.addItem' | transloco }}
    </button>
    <rg-field
      [label]="'requests.supply.words' | transloco"
      [hint]="'requests.field.crosses' | transloco"
      [optional]="'requests.optional' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
    </rg-field>
  `,
  styleUrl: './supply-fields.css',
})
export class EvidenceFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  /** Something may be handed over for a measure that was decided on. */
  protected readonly measures = computed(() =>
    this.page().measures.filter(
      ({ decidedAt, state }) => decidedAt !== null || state === 'complete',
    ),
  );

  protected add(): void {
    this.fields()
      .items()
      .value.update((items) => [...items, emptyItem(Number(items.at(-1)?.number ?? 0) + 1)]);
  }

  protected remove(index: number): void {
    this.fields()
      .items()
      .value.update((items) => items.filter((_, place) => place !== index));
  }
}
