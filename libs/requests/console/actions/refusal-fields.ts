import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { instrumentCodes } from '@rogatory/instruments/contract';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { consultFirstLaw } from '@rogatory/requests/rules';
import { Control, Field, Icon } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { MeasureChoice } from './measure-choice';

/** What is proposed to be refused, wholly or in part, on which ground, and what was said before. */
@Component({
  selector: 'rg-refusal-fields',
  imports: [Control, Field, FormField, Icon, MeasureChoice, TranslocoPipe],
  template: `
    <rg-measure-choice
      [choices]="fields().weighing"
      [page]="page()"
      [label]="'requests.field.refusing' | transloco"
    />
    <rg-field [label]="'requests.field.share' | transloco" [group]="true">
      <span class="rg-options">
        @for (share of shares; track share) {
          <label class="rg-radio"
            ><input type="radio" [value]="share" [formField]="fields().share" />{{
              'requests.share.' + share | transloco
            }}</label
          >
        }
      </span>
    </rg-field>
    @if (fields().share().value() === 'part') {
      <rg-field
        [label]="'requests.field.refusedPart' | transloco"
        [hint]="'requests.field.partHint' | transloco"
      >
        <input rgControl type="text" dir="auto" [formField]="fields().part" />
      </rg-field>
    }
    <rg-field [label]="'requests.field.groundInstrument' | transloco">
      <span class="rg-select">
        <select rgControl [formField]="fields().instrument">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (instrument of instruments; track instrument) {
            <option [value]="instrument">
              {{ 'requests.instrument.' + instrument | transloco }}
            </option>
          }
        </select>
      </span>
    </rg-field>
    <rg-field
      [label]="'requests.field.groundArticle' | transloco"
      [hint]="'requests.field.groundArticleHint' | transloco"
    >
      <input rgControl type="text" dir="auto" [formField]="fields().article" />
    </rg-field>
    <rg-field
      [label]="'requests.field.groundReasons' | transloco"
      [hint]="'requests.field.reasonsHint' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().reasons"></textarea>
    </rg-field>
    <rg-field
      [label]="'requests.field.consultation' | transloco"
      [hint]="'requests.field.consultationHint' | transloco"
      [optional]="'requests.optional' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().consultation"></textarea>
    </rg-field>
    <p class="warn" role="status">
      @if (consultFirst(); as law) {
        <rg-icon name="triangle-alert" [strong]="true" />
        <span>{{ 'requests.field.consultFirst' | transloco: { law } }}</span>
      }
    </p>
    <rg-field
      [label]="'requests.field.remedy' | transloco"
      [hint]="'requests.field.remedyHint' | transloco"
      [optional]="'requests.optional' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().remedy"></textarea>
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .warn {
      display: flex;
      gap: 8px;
      align-items: flex-start;
      color: var(--rg-warn);
    }
    .warn:empty {
      display: none;
    }
  `,
})
export class RefusalFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  protected readonly instruments = instrumentCodes;
  protected readonly shares = ['whole', 'part'] as const;
  /** The text that asks for a word with the other side first, as long as none is told of. */
  protected readonly consultFirst = computed(() => {
    const { instrument, article, consultation } = this.fields()().value();
    if (instrument === '' || consultation.trim() !== '') return null;
    return consultFirstLaw(instrument, article);
  });
}
