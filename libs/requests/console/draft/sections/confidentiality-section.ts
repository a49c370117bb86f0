import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { tlpMarkings } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** Secrecy of the request, use of the material, marking and handling. */
@Component({
  selector: 'rg-confidentiality-section',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @let confidentialityOfRequest =
      demands.of('/confidentialityOfRequest', 'secrecy', 'confidentialityOfRequest');
    <rg-field
      [label]="'requests.field.confidentialityOfRequest' | transloco"
      [answer]="confidentialityOfRequest.answer"
      [answerWords]="confidentialityOfRequest.answerWords"
      [demandSource]="confidentialityOfRequest.source"
      [demand]="confidentialityOfRequest.demand"
      [advice]="confidentialityOfRequest.advice"
    >
      <textarea rgControl dir="auto" [formField]="fields.confidentialityOfRequest"></textarea>
    </rg-field>
    @let confidentialityOfMaterial =
      demands.of('/confidentialityOfMaterial', 'use', 'confidentialityOfMaterial');
    <rg-field
      [label]="'requests.field.confidentialityOfMaterial' | transloco"
      [answer]="confidentialityOfMaterial.answer"
      [answerWords]="confidentialityOfMaterial.answerWords"
      [demandSource]="confidentialityOfMaterial.source"
      [demand]="confidentialityOfMaterial.demand"
      [advice]="confidentialityOfMaterial.advice"
    >
      <textarea rgControl dir="auto" [formField]="fields.confidentialityOfMaterial"></textarea>
    </rg-field>
    <rg-field
      [label]="'requests.field.tlp' | transloco"
      [demand]="'requests.demand.tlp' | transloco"
    >
      <span class="rg-select">
        <select rgControl [formField]="fields.marking.tlp">
          @for (level of levels; track level) {
            <option [value]="level">TLP:{{ level }}</option>
          }
        </select>
      </span>
    </rg-field>
    <rg-field
      [label]="'requests.field.handling' | transloco"
      [hint]="'requests.field.handlingHint' | transloco"
      [optional]="'requests.optional' | transloco"
    >
      <input rgControl type="text" dir="auto" [formField]="fields.marking.handling" />
    </rg-field>
  `,
  styleUrl: './section.css',
})
export class ConfidentialitySection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  protected readonly levels = tlpMarkings;
}
