import { Component, ElementRef, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { focusAfterRender } from '../../focus';
import { Button, Control, Field } from '@rogatory/ui';
import { DraftDemands } from '../draft-demands';
import { DraftStore } from '../draft.store';

/** What the requesting side promises. */
@Component({
  selector: 'rg-assurances-section',
  imports: [Button, Control, Field, FormField, TranslocoPipe],
  template: `
    @let demand = demands.of('/assurances', null, 'assurances');
    @for (assurance of fields.assurances; track assurance; let index = $index) {
      <rg-field
        [label]="'requests.field.assurance' | transloco: { number: index + 1 }"
        [demand]="index === 0 ? demand.demand : null"
      >
        <textarea
          rgControl
          dir="auto"
          [attr.data-assurance]="index"
          [formField]="assurance.text"
        ></textarea>
      </rg-field>
      <div class="steps">
        <button rg-button variant="quiet" icon="trash-2" (click)="remove(index)">
          {{ 'requests.field.removeAssurance' | transloco: { number: index + 1 } }}
        </button>
      </div>
    } @empty {
      <p class="hint">{{ demand.advice ?? demand.demand }}</p>
    }
    <div class="steps">
      <button rg-button icon="plus" (click)="add()">
        {{ 'requests.field.addAssurance' | transloco }}
      </button>
    </div>
  `,
  styleUrl: './section.css',
})
export class AssurancesSection {
  protected readonly demands = inject(DraftDemands);
  protected readonly fields = inject(DraftStore).fields;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected add(): void {
    const assurances = this.fields.assurances().value;
    assurances.update((all) => [...all, { text: '' }]);
    this.focus(`[data-assurance="${assurances().length - 1}"]`);
  }

  protected remove(index: number): void {
    this.fields.assurances().value.update((all) => all.filter((_, at) => at !== index));
  }
}
