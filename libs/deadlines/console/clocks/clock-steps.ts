import { Component, input } from '@angular/core';
import type { ClockDto } from '@rogatory/requests/contract';
import { ReckoningSteps } from '../reckoning/reckoning-steps';

/** Why a clock ends when it ends; other pages leave a place named `clock.steps` for it. */
@Component({
  selector: 'rg-clock-steps',
  imports: [ReckoningSteps],
  template: `<rg-reckoning-steps [steps]="clock().steps" [zone]="clock().zone" />`,
  styles: `
    :host {
      display: block;
      margin-block-start: 8px;
    }
  `,
})
export class ClockSteps {
  readonly clock = input.required<ClockDto>();
}
