import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { MeasureChoice } from './measure-choice';

/** Words to the other side: a note, a reminder, a supplement, what was done before a withdrawal. */
@Component({
  selector: 'rg-speaking-fields',
  imports: [Control, Field, FormField, MeasureChoice, TranslocoPipe],
  template: `
    @if (action() === 'supplement') {
      <rg-measure-choice
        [choices]="fields().supplemented"
        [page]="page()"
        [label]="'requests.field.supplemented' | transloco"
        [hint]="'requests.field.supplementedHint' | transloco"
      />
    }
    <rg-field
      [label]="'requests.field.spoken.' + action() | transloco"
      [hint]="'requests.field.crosses' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class SpeakingFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<
    'supplement' | 'send_note' | 'remind' | 'acknowledge_withdrawal'
  >();
}
