import { Component, ElementRef, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { focusAfterRender } from '../../focus';
import { LanguageSelect } from '../language-select';
import { Button, Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** The facts, in each language they are told in. */
@Component({
  selector: 'rg-facts-section',
  imports: [Button, Control, Field, FormField, LanguageSelect, TranslocoPipe],
  template: `
    @let demand = demands.of('/facts', 'facts', 'facts');
    @for (facts of fields.facts; track facts; let index = $index) {
      <fieldset class="entry">
        <legend class="rg-visually-hidden">
          {{ 'requests.field.factsNumber' | transloco: { number: index + 1 } }}
        </legend>
        <div class="row">
          <rg-field [label]="'requests.field.factsLanguage' | transloco">
            <rg-language-select [formField]="facts.language" />
          </rg-field>
          <button rg-button variant="quiet" icon="trash-2" (click)="remove(index)">
            {{ 'requests.field.removeFacts' | transloco: { number: index + 1 } }}
          </button>
        </div>
        <rg-field
          [label]="'requests.field.facts' | transloco"
          [answer]="demand.answer"
          [answerWords]="demand.answerWords"
          [demandSource]="index === 0 ? demand.source : null"
          [demand]="index === 0 ? demand.demand : null"
          [advice]="index === 0 ? demand.advice : null"
        >
          <textarea
            rgControl
            class="long"
            dir="auto"
            [attr.lang]="facts.language().value()"
            [attr.data-facts]="index"
            [formField]="facts.text"
          ></textarea>
        </rg-field>
      </fieldset>
    } @empty {
      <p class="hint">{{ demand.demand }}</p>
    }
    <div class="steps">
      <button rg-button icon="plus" (click)="add()">
        {{ 'requests.field.addFacts' | transloco }}
      </button>
    </div>
  `,
  styleUrl: './section.css',
})
export class FactsSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  /** The first text is in the request's own language, a further one most often in English. */
  protected add(): void {
    const facts = this.fields.facts().value;
    const own = this.fields.language().value();
    const language = facts().some((text) => text.language === own) ? 'en' : own;
    facts.update((all) => [...all, { language, text: '' }]);
    this.focus(`[data-facts="${facts().length - 1}"]`);
  }

  protected remove(index: number): void {
    this.fields.facts().value.update((all) => all.filter((_, at) => at !== index));
  }
}
