import { Component, ElementRef, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { instrumentCodes } from '@rogatory/instruments/contract';
import { focusAfterRender } from '../../focus';
import { Button, Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** The legal basis relied on, and those cited beside it. */
@Component({
  selector: 'rg-basis-section',
  imports: [Button, Control, Field, FormField, TranslocoPipe],
  template: `
    @let instrument = demands.of('/basis', null, 'instrument');
    <rg-field
      [label]="'requests.field.instrument' | transloco"
      [answer]="instrument.answer"
      [answerWords]="instrument.answerWords"
      [demandSource]="instrument.source"
      [demand]="instrument.demand"
      [advice]="instrument.advice"
    >
      <span class="rg-select">
        <select rgControl [formField]="fields.basis.instrument">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (code of instruments; track code) {
            <option [value]="code">{{ 'requests.instrument.' + code | transloco }}</option>
          }
        </select>
      </span>
    </rg-field>
    @let articles = demands.of('/basis/articles', null, 'articles');
    <rg-field
      [label]="'requests.field.articles' | transloco"
      [answer]="articles.answer"
      [answerWords]="articles.answerWords"
      [demandSource]="articles.source"
      [demand]="articles.demand"
      [advice]="articles.advice"
    >
      <input rgControl type="text" dir="auto" [formField]="fields.basis.articles" />
    </rg-field>
    @for (alternate of fields.basis.alternates; track alternate; let index = $index) {
      <fieldset class="entry">
        <legend class="rg-visually-hidden">
          {{ 'requests.field.alternateNumber' | transloco: { number: index + 1 } }}
        </legend>
        <div class="row">
          <rg-field [label]="'requests.field.alternate' | transloco">
            <span class="rg-select">
              <select rgControl [attr.data-alternate]="index" [formField]="alternate.instrument">
                @for (code of instruments; track code) {
                  <option [value]="code">{{ 'requests.instrument.' + code | transloco }}</option>
                }
              </select>
            </span>
          </rg-field>
          <button rg-button variant="quiet" icon="trash-2" (click)="remove(index)">
            {{ 'requests.field.removeAlternate' | transloco: { number: index + 1 } }}
          </button>
        </div>
        <rg-field [label]="'requests.field.alternateNote' | transloco">
          <input rgControl type="text" dir="auto" [formField]="alternate.note" />
        </rg-field>
      </fieldset>
    }
    <div class="steps">
      <button rg-button variant="quiet" icon="plus" (click)="add()">
        {{ 'requests.field.addAlternate' | transloco }}
      </button>
    </div>
  `,
  styleUrl: './section.css',
})
export class BasisSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  protected readonly instruments = instrumentCodes;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected add(): void {
    const alternates = this.fields.basis.alternates().value;
    alternates.update((all) => [...all, { instrument: 'RECIPROCITY', note: '' }]);
    this.focus(`[data-alternate="${alternates().length - 1}"]`);
  }

  protected remove(index: number): void {
    this.fields.basis.alternates().value.update((all) => all.filter((_, at) => at !== index));
  }
}
