import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** What the evidence is for. */
@Component({
  selector: 'rg-purpose-section',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @let purpose = demands.of('/purpose', 'purpose', 'purpose');
    <rg-field
      [label]="'requests.field.purpose' | transloco"
      [answer]="purpose.answer"
      [answerWords]="purpose.answerWords"
      [demandSource]="purpose.source"
      [demand]="purpose.demand"
      [advice]="purpose.advice"
    >
      <textarea rgControl dir="auto" [formField]="fields.purpose"></textarea>
    </rg-field>
  `,
  styleUrl: './section.css',
})
export class PurposeSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
}
