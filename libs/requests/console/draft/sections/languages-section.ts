import { Component, ElementRef, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { focusAfterRender } from '../../focus';
import { LanguageSelect } from '../language-select';
import { Button, Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** The language of the request and its translations. */
@Component({
  selector: 'rg-languages-section',
  imports: [Button, Control, Field, FormField, LanguageSelect, TranslocoPipe],
  template: `
    @let language = demands.of('/language', 'language', 'language');
    <rg-field
      [label]="'requests.field.language' | transloco"
      [answer]="language.answer"
      [answerWords]="language.answerWords"
      [demandSource]="language.source"
      [demand]="language.demand"
      [advice]="language.advice"
    >
      <rg-language-select [formField]="fields.language" />
    </rg-field>
    @for (translation of fields.translations; track translation; let index = $index) {
      <fieldset class="entry">
        <legend class="rg-visually-hidden">
          {{ 'requests.field.translationNumber' | transloco: { number: index + 1 } }}
        </legend>
        <div class="row">
          <rg-field [label]="'requests.field.translationLanguage' | transloco">
            <rg-language-select
              [formField]="translation.language"
              [attr.data-translation]="index"
            />
          </rg-field>
          <rg-field [label]="'requests.field.translator' | transloco">
            <input rgControl type="text" dir="auto" [formField]="translation.translator" />
          </rg-field>
        </div>
        @let certified =
          demands.of('/translations/' + index + '/certified', 'language', 'certified');
        <rg-field
          [label]="'requests.field.certified' | transloco"
          [group]="true"
          [answer]="certified.answer"
          [answerWords]="certified.answerWords"
          [demandSource]="certified.source"
          [demand]="certified.demand"
          [advice]="certified.advice"
        >
          <label class="rg-check"
            ><input type="checkbox" [formField]="translation.certified" />{{
              'requests.field.certifiedYes' | transloco
            }}</label
          >
        </rg-field>
        <div class="steps">
          <button rg-button variant="quiet" icon="trash-2" (click)="remove(index)">
            {{ 'requests.field.removeTranslation' | transloco: { number: index + 1 } }}
          </button>
        </div>
      </fieldset>
    }
    @let translations = demands.of('/translations', 'language', 'translations');
    @if (translations.advice) {
      <p class="hint" role="note">{{ translations.advice }} ({{ translations.source }})</p>
    }
    <div class="steps">
      <button rg-button icon="plus" (click)="add()">
        {{ 'requests.field.addTranslation' | transloco }}
      </button>
    </div>
  `,
  styleUrl: './section.css',
})
export class LanguagesSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected add(): void {
    const translations = this.fields.translations().value;
    const language = translations().some((one) => one.language === 'en') ? 'fr' : 'en';
    translations.update((all) => [...all, { language, certified: false, translator: '' }]);
    this.focus(`[data-translation="${translations().length - 1}"] select`);
  }

  protected remove(index: number): void {
    this.fields.translations().value.update((all) => all.filter((_, at) => at !== index));
  }
}
