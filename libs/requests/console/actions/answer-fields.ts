import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import { openQuestions, type ActionDraft } from './action-draft';

/** One answer for each open question, the question above it. */
@Component({
  selector: 'rg-answer-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @for (answer of fields().answers; track answer; let index = $index) {
      <div>
        <blockquote dir="auto">{{ questions()[index]?.text }}</blockquote>
        <rg-field
          [label]="'requests.field.answer' | transloco: { number: index + 1 }"
          [hint]="'requests.field.crosses' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="answer.text"></textarea>
        </rg-field>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    blockquote {
      margin: 0 0 8px;
      padding: 8px 12px;
      border-radius: var(--rg-radius);
      background: var(--rg-selected);
      white-space: pre-line;
    }
  `,
})
export class AnswerFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  protected readonly questions = computed(() => openQuestions(this.page()));
}
