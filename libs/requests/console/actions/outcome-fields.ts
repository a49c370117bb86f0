import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { instrumentCodes } from '@rogatory/instruments/contract';
import { SessionStore } from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { openMeasures } from './open-measures';

/** What became of one measure: executed, with a report, or refused, with ground and reasons. */
@Component({
  selector: 'rg-outcome-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    <rg-field [label]="'requests.field.measure' | transloco">
      <span class="rg-select">
        <select rgControl [formField]="fields().measureCode">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (measure of measures(); track measure.code) {
            <option [value]="measure.code">
              {{ measure.code }} · {{ 'requests.measure.' + measure.type | transloco }}
            </option>
          }
        </select>
      </span>
    </rg-field>
    @if (outcome() === 'execution') {
      <rg-field [label]="'requests.field.extent' | transloco" [group]="true">
        <span class="rg-options">
          <label class="rg-radio"
            ><input type="radio" value="whole" [formField]="fields().extent" />{{
              'requests.field.extentWhole' | transloco
            }}</label
          >
          <label class="rg-radio"
            ><input type="radio" value="part" [formField]="fields().extent" />{{
              'requests.field.extentPart' | transloco
            }}</label
          >
        </span>
      </rg-field>
      <rg-field
        [label]="'requests.field.report' | transloco"
        [hint]="'requests.field.reportHint' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().report"></textarea>
      </rg-field>
    } @else {
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
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class OutcomeFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly outcome = input.required<'execution' | 'refusal'>();
  private readonly session = inject(SessionStore);
  protected readonly instruments = instrumentCodes;
  /** Open measures of the reader's own assignment. */
  protected readonly measures = computed(() => {
    const own = this.session.me()?.authority.id;
    return openMeasures(this.page()).filter((measure) => measure.assignedAuthorityId === own);
  });
}
