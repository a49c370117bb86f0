import { Component, ElementRef, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Button, Control, Field } from '@rogatory/ui';
import { focusAfterRender } from '../focus';
import type { ActionDraft } from './action-draft';

/** Questions to the requesting side, each on the whole request or on one measure, with a date. */
@Component({
  selector: 'rg-question-fields',
  imports: [Button, Control, Field, FormField, TranslocoPipe],
  template: `
    @for (question of fields().questions; track question; let index = $index) {
      <fieldset>
        <rg-field [label]="'requests.field.question' | transloco: { number: index + 1 }">
          <textarea
            rgControl
            dir="auto"
            [attr.data-question]="index"
            [formField]="question.text"
          ></textarea>
        </rg-field>
        <div class="row">
          <rg-field [label]="'requests.field.questionOn' | transloco">
            <span class="rg-select">
              <select rgControl [formField]="question.measureCode">
                <option value="">{{ 'requests.field.wholeRequest' | transloco }}</option>
                @for (measure of page().measures; track measure.code) {
                  <option [value]="measure.code">
                    {{ measure.code }} · {{ 'requests.measure.' + measure.type | transloco }}
                  </option>
                }
              </select>
            </span>
          </rg-field>
          @if (fields().questions.length > 1) {
            <button rg-button variant="quiet" icon="trash-2" (click)="remove(index)">
              {{ 'requests.field.removeQuestion' | transloco: { number: index + 1 } }}
            </button>
          }
        </div>
      </fieldset>
    }
    <button rg-button variant="quiet" icon="plus" (click)="add()">
      {{ 'requests.field.addQuestion' | transloco }}
    </button>
    <rg-field
      [label]="'requests.field.answerBy' | transloco"
      [hint]="'requests.field.answerByHint' | transloco"
      [optional]="'requests.optional' | transloco"
    >
      <input rgControl type="date" [formField]="fields().answerBy" />
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    fieldset,
    rg-field {
      inline-size: 100%;
    }
    .row {
      display: flex;
      gap: 12px;
      align-items: end;
      margin-block-start: 8px;
    }
  `,
})
export class QuestionFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected add(): void {
    const questions = this.fields().questions().value;
    questions.update((all) => [...all, { text: '', measureCode: '' }]);
    this.focus(`[data-question="${questions().length - 1}"]`);
  }

  protected remove(index: number): void {
    this.fields()
      .questions()
      .value.update((all) => all.filter((_, at) => at !== index));
  }
}
