import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** The domestic case behind the request. */
@Component({
  selector: 'rg-case-section',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @let title = demands.of('/title', 'nature', 'title');
    <rg-field
      [label]="'requests.field.title' | transloco"
      [answer]="title.answer"
      [answerWords]="title.answerWords"
      [demandSource]="title.source"
      [demand]="title.demand"
      [advice]="title.advice"
    >
      <input rgControl type="text" dir="auto" [formField]="fields.title" />
    </rg-field>
    @let reference = demands.of('/caseReference', 'nature', 'caseReference');
    <rg-field
      [label]="'requests.field.caseReference' | transloco"
      [answer]="reference.answer"
      [answerWords]="reference.answerWords"
      [demandSource]="reference.source"
      [demand]="reference.demand"
      [advice]="reference.advice"
    >
      <input rgControl type="text" dir="auto" [formField]="fields.caseReference" />
    </rg-field>
    @let proceedings = demands.of('/proceedings', 'nature', 'proceedings');
    <rg-field
      [label]="'requests.field.proceedings' | transloco"
      [answer]="proceedings.answer"
      [answerWords]="proceedings.answerWords"
      [demandSource]="proceedings.source"
      [demand]="proceedings.demand"
      [advice]="proceedings.advice"
    >
      <textarea rgControl dir="auto" [formField]="fields.proceedings"></textarea>
    </rg-field>
  `,
  styleUrl: './section.css',
})
export class CaseSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
}
