import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Field } from '@rogatory/ui';
import type { ChosenMeasure } from './chosen-measure';

/** Which measures a step is about, one box each. */
@Component({
  selector: 'rg-measure-choice',
  imports: [Field, FormField, TranslocoPipe],
  template: `
    <rg-field [label]="label()" [group]="true" [hint]="hint()">
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
  `,
})
export class MeasureChoice {
  readonly choices = input.required<FieldTree<ChosenMeasure[]>>();
  readonly page = input.required<RequestPageDto>();
  readonly label = input.required<string>();
  readonly hint = input<string | null>(null);

  protected typeOf(code: string): string {
    return this.page().measures.find((measure) => measure.code === code)?.type ?? 'other';
  }
}
