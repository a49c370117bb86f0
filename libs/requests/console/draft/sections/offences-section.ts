import { Component, ElementRef, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { highestPenaltyYears, offenceCategories } from '@rogatory/instruments/contract';
import { focusAfterRender } from '../../focus';
import { Button, Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { isPenalty } from '../draft-form';
import { DraftStore } from '../draft.store';

/** The offences, with their texts, penalties and the other law. */
@Component({
  selector: 'rg-offences-section',
  imports: [Button, Control, Field, FormField, TranslocoPipe],
  template: `
    @for (offence of fields.offences; track offence; let index = $index) {
      <fieldset class="entry">
        <legend class="rg-visually-hidden">
          {{ 'requests.field.offenceNumber' | transloco: { number: index + 1 } }}
        </legend>
        @let provision = demands.of('/offences/' + index + '/provision', 'offences', 'provision');
        <rg-field
          [label]="'requests.field.provision' | transloco"
          [answer]="provision.answer"
          [answerWords]="provision.answerWords"
          [demandSource]="provision.source"
          [demand]="provision.demand"
          [advice]="provision.advice"
        >
          <input
            rgControl
            type="text"
            dir="auto"
            [attr.data-offence]="index"
            [formField]="offence.provision"
          />
        </rg-field>
        @let offenceText = demands.of('/offences/' + index + '/text', 'offences', 'offenceText');
        <rg-field
          [label]="'requests.field.offenceText' | transloco"
          [answer]="offenceText.answer"
          [answerWords]="offenceText.answerWords"
          [demandSource]="offenceText.source"
          [demand]="offenceText.demand"
          [advice]="offenceText.advice"
        >
          <textarea rgControl dir="auto" [formField]="offence.text"></textarea>
        </rg-field>
        <div class="row">
          <rg-field
            [label]="'requests.field.offenceCategory' | transloco"
            [optional]="'requests.optional' | transloco"
            [demand]="'requests.demand.offenceCategory' | transloco"
          >
            <span class="rg-select">
              <select rgControl [formField]="offence.category">
                <option value="">{{ 'requests.offenceNotSaid' | transloco }}</option>
                @for (category of categories; track category) {
                  <option [value]="category">
                    {{ 'requests.offence.' + category | transloco }}
                  </option>
                }
              </select>
            </span>
          </rg-field>
          @let wrong = isWrong(offence.maxPenaltyYears().value());
          <rg-field
            [label]="'requests.field.maxPenaltyYears' | transloco"
            [optional]="'requests.optional' | transloco"
            [answer]="wrong ? 'wrong' : null"
            [answerWords]="
              wrong ? ('requests.field.penaltyOutside' | transloco: { most: mostYears }) : null
            "
            [demand]="'requests.demand.maxPenaltyYears' | transloco"
          >
            <input
              rgControl
              type="number"
              inputmode="numeric"
              step="1"
              [formField]="offence.maxPenaltyYears"
            />
          </rg-field>
        </div>
        @let maxPenalty = demands.of('/offences/' + index + '/maxPenalty', 'penalty', 'maxPenalty');
        <rg-field
          [label]="'requests.field.maxPenalty' | transloco"
          [answer]="maxPenalty.answer"
          [answerWords]="maxPenalty.answerWords"
          [demandSource]="maxPenalty.source"
          [demand]="maxPenalty.demand"
          [advice]="maxPenalty.advice"
        >
          <input rgControl type="text" dir="auto" [formField]="offence.maxPenalty" />
        </rg-field>
        @let dualCriminality =
          demands.of('/offences/' + index + '/dualCriminality', 'penalty', 'dualCriminality');
        <rg-field
          [label]="'requests.field.dualCriminality' | transloco"
          [answer]="dualCriminality.answer"
          [answerWords]="dualCriminality.answerWords"
          [demandSource]="dualCriminality.source"
          [demand]="dualCriminality.demand"
          [advice]="dualCriminality.advice"
        >
          <textarea rgControl dir="auto" [formField]="offence.dualCriminality"></textarea>
        </rg-field>
        <div class="steps">
          <button rg-button variant="quiet" icon="trash-2" (click)="remove(index)">
            {{ 'requests.field.removeOffence' | transloco: { number: index + 1 } }}
          </button>
        </div>
      </fieldset>
    } @empty {
      <p class="hint">{{ 'requests.demand.provision' | transloco }}</p>
    }
    <div class="steps">
      <button rg-button icon="plus" (click)="add()">
        {{ 'requests.field.addOffence' | transloco }}
      </button>
    </div>
  `,
  styleUrl: './section.css',
})
export class OffencesSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  protected readonly categories = offenceCategories;
  protected readonly mostYears = highestPenaltyYears;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected add(): void {
    const offences = this.fields.offences().value;
    offences.update((all) => [
      ...all,
      {
        provision: '',
        text: '',
        maxPenalty: '',
        dualCriminality: '',
        category: '',
        maxPenaltyYears: null,
      },
    ]);
    this.focus(`[data-offence="${offences().length - 1}"]`);
  }

  /** A penalty that cannot be kept: in parts of years, below one, beyond belief. */
  protected isWrong(years: number | null): boolean {
    return years !== null && !isPenalty(years);
  }

  protected remove(index: number): void {
    this.fields.offences().value.update((all) => all.filter((_, at) => at !== index));
  }
}
