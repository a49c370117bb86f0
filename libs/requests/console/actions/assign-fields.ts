import { Component, computed, inject, input, resource } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import { RequestsApi } from '../requests-api';
import type { ActionDraft } from './action-draft';

/** Which executing authority gets which measures; never leaves this side. */
@Component({
  selector: 'rg-assign-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    <rg-field [label]="'requests.field.executingAuthority' | transloco">
      <span class="rg-select">
        <select rgControl [formField]="fields().authorityId">
          <option value="">{{ 'requests.choose' | transloco }}</option>
          @for (authority of executing(); track authority.id) {
            <option [value]="authority.id">{{ authority.name }}</option>
          }
        </select>
      </span>
    </rg-field>
    <rg-field [label]="'requests.field.measuresToAssign' | transloco" [group]="true">
      <span class="rg-options">
        @for (measure of fields().measureCodes; track measure; let index = $index) {
          <label class="rg-check">
            <input type="checkbox" [formField]="measure.chosen" />
            <span
              ><bdi>{{ measure.code().value() }}</bdi> ·
              {{ 'requests.measure.' + typeOf(measure.code().value()) | transloco }}
            </span>
          </label>
        }
      </span>
    </rg-field>
    <rg-field
      [label]="'requests.field.instructions' | transloco"
      [hint]="'requests.field.internal' | transloco"
      [optional]="'requests.optional' | transloco"
    >
      <textarea rgControl dir="auto" [formField]="fields().instructions"></textarea>
    </rg-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class AssignFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();

  private readonly api = inject(RequestsApi);
  private readonly authorities = resource({
    params: () => this.page().authorityJurisdiction,
    loader: ({ params: jurisdiction }) => this.api.authorities({ jurisdiction }),
  });
  /** Executing authorities first; where a State has none, its competent ones. */
  protected readonly executing = computed(() => {
    const all = this.authorities.hasValue() ? this.authorities.value() : [];
    const executing = all.filter((authority) => authority.kind === 'executing');
    return executing.length > 0
      ? executing
      : all.filter((authority) => authority.kind === 'competent');
  });

  protected typeOf(code: string): string {
    return this.page().measures.find((measure) => measure.code === code)?.type ?? 'other';
  }
}
