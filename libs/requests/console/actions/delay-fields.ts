import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { instrumentCodes } from '@rogatory/instruments/contract';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';

/** Which measures are put off or go on, why, and until when. */
@Component({
  selector: 'rg-delay-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @if (choices().length > 0) {
      <rg-field [label]="'requests.field.delayed.' + delay() | transloco" [group]="true">
        <span class="rg-options">
          @for (measure of choices(); track measure) {
            <label class="rg-check">
              <input type="checkbox" [formField]="measure.chosen" />
              <span
                ><bdi>{{ measure.code().value() }}</bdi> ·
                {{ 'requests.measure.' + typeOf(measure.code().value()) | transloco }}
              </span>
            </label>
          }
        </span>
      </rg-field>
    }
    @if (delay() === 'postponement') {
      <rg-field [label]="'requests.field.groundInstrument' | transloco">
        <span class="rg-select">
          <select rgControl [formField]="fields().instrument">
            <option value="">{{ 'requests.choose' | transloco }}</option>
            @for (instrument of instruments; track instrument) {
              <option [value]="instrument">
                {{ 'requests.instrument.' + instrument | transloco }}
              </option>
            }
          </select>
        </span>
      </rg-field>
      <rg-field
        [label]="'requests.field.groundArticle' | transloco"
        [hint]="'requests.field.postponementArticleHint' | transloco"
      >
        <input rgControl type="text" dir="auto" [formField]="fields().article" />
      </rg-field>
    }
    @if (delay() === 'resumption') {
      <rg-field
        [label]="'requests.field.resumptionRemark' | transloco"
        [optional]="'requests.optional' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().remark"></textarea>
      </rg-field>
    } @else {
      <rg-field
        [label]="'requests.field.groundReasons' | transloco"
        [hint]="'requests.field.delayReasonsHint' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().reasons"></textarea>
      </rg-field>
    }
    @switch (delay()) {
      @case ('extension') {
        <rg-field
          [label]="'requests.field.estimate' | transloco"
          [hint]="'requests.field.estimateHint.' + fields().extends().value() | transloco"
        >
          <input rgControl type="date" [formField]="fields().estimate" />
        </rg-field>
      }
      @case ('postponement') {
        <rg-field
          [label]="'requests.field.reviewOn' | transloco"
          [hint]="'requests.field.reviewOnHint' | transloco"
        >
          <input rgControl type="date" [formField]="fields().reviewOn" />
        </rg-field>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class DelayFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly delay = input.required<'extension' | 'postponement' | 'resumption'>();
  protected readonly instruments = instrumentCodes;
  /** Measures to choose from; a decision is put off for the request as a whole. */
  protected readonly choices = computed(() => {
    const fields = this.fields();
    if (this.delay() === 'resumption') return [...fields.resting];
    // What rests already may be looked at again and rest on.
    if (this.delay() === 'postponement') return [...fields.weighing];
    const whole = this.delay() === 'extension' && fields.extends().value() === 'decision';
    return whole ? [] : [...fields.running];
  });

  protected typeOf(code: string): string {
    return this.page().measures.find((measure) => measure.code === code)?.type ?? 'other';
  }
}
