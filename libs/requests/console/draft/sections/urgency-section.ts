import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { urgencyLevels } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** How urgent it is, by which facts. */
@Component({
  selector: 'rg-urgency-section',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @let urgencyLevel = demands.of('/urgency/level', null, 'urgencyLevel');
    <rg-field
      [label]="'requests.field.urgencyLevel' | transloco"
      [group]="true"
      [answer]="urgencyLevel.answer"
      [answerWords]="urgencyLevel.answerWords"
      [demandSource]="urgencyLevel.source"
      [demand]="urgencyLevel.demand"
      [advice]="urgencyLevel.advice"
    >
      <span class="rg-options">
        @for (level of levels; track level) {
          <label class="rg-radio"
            ><input type="radio" [value]="level" [formField]="fields.urgency.level" />{{
              'requests.urgency.' + level | transloco
            }}</label
          >
        }
      </span>
    </rg-field>
    <rg-field [label]="'requests.field.criteria' | transloco" [group]="true">
      <span class="rg-options">
        <label class="rg-check"
          ><input type="checkbox" [formField]="fields.urgency.riskToLife" />{{
            'requests.field.riskToLife' | transloco
          }}</label
        >
        <label class="rg-check"
          ><input type="checkbox" [formField]="fields.urgency.movementImminent" />{{
            'requests.field.movementImminent' | transloco
          }}</label
        >
        <label class="rg-check"
          ><input type="checkbox" [formField]="fields.urgency.minorConcerned" />{{
            'requests.field.minorConcerned' | transloco
          }}</label
        >
        <label class="rg-check"
          ><input type="checkbox" [formField]="fields.urgency.dataVolatile" />{{
            'requests.field.dataVolatile' | transloco
          }}</label
        >
      </span>
    </rg-field>
    @let urgencyReason = demands.of('/urgency/reason', 'urgency', 'urgencyReason');
    <rg-field
      [label]="'requests.field.urgencyReason' | transloco"
      [answer]="urgencyReason.answer"
      [answerWords]="urgencyReason.answerWords"
      [demandSource]="urgencyReason.source"
      [demand]="urgencyReason.demand"
      [advice]="urgencyReason.advice"
    >
      <textarea rgControl dir="auto" [formField]="fields.urgency.reason"></textarea>
    </rg-field>
  `,
  styleUrl: './section.css',
})
export class UrgencySection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  protected readonly levels = urgencyLevels;
}
