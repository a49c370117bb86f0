import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Field } from '@rogatory/ui';
import { CalculatorFaults } from './calculator-faults';
import { CalculatorStore } from './calculator.store';
import { PlaceChoices } from './place-choices';

/** Where the act must be done: its holidays and its clock count. */
@Component({
  selector: 'rg-place-fields',
  imports: [Control, Field, TranslocoPipe],
  templateUrl: './place-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
      gap: 12px;
    }
  `,
})
export class PlaceFields {
  protected readonly store = inject(CalculatorStore);
  protected readonly choices = inject(PlaceChoices);
  protected readonly faults = inject(CalculatorFaults);

  /** The zone follows the State: where it has several, the first, which one may change. */
  protected choose(jurisdiction: string): void {
    const [zone = ''] = this.choices.zonesOf(jurisdiction);
    this.store.change({ jurisdiction, region: '', zone });
  }
}
