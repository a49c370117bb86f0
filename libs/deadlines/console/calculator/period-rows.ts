import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { periodUnits } from '@rogatory/instruments/contract';
import { Button } from '@rogatory/ui';
import { unitOf, type PeriodEntry } from './calculator-inputs';

/** Periods that are counted one after the other, each with its unit; rows are added and taken away. */
@Component({
  selector: 'rg-period-rows',
  imports: [Button, TranslocoPipe],
  template: `
    @for (period of periods(); track $index; let at = $index) {
      <div class="row">
        <input
          #amount
          class="rg-input amount"
          type="number"
          inputmode="decimal"
          min="0"
          step="any"
          [value]="period.amount"
          [attr.aria-label]="'deadlines.calculator.amount' | transloco: { number: at + 1 }"
          [attr.aria-invalid]="wrong().includes(at) ? true : null"
          (input)="change(at, { amount: amount.value })"
        />
        <span class="rg-select">
          <select
            #unit
            class="rg-input"
            [attr.aria-label]="'deadlines.calculator.unit' | transloco: { number: at + 1 }"
            (change)="chooseUnit(at, unit.value)"
          >
            @for (name of units; track name) {
              <option [value]="name" [selected]="name === period.unit">
                {{ 'deadlines.unit.' + name | transloco }}
              </option>
            }
          </select>
        </span>
        @if (removable(at)) {
          <button
            rg-button
            type="button"
            variant="quiet"
            icon="x"
            [attr.aria-label]="'deadlines.calculator.removePeriod' | transloco: { number: at + 1 }"
            (click)="remove(at)"
          ></button>
        }
      </div>
    }
    <button rg-button type="button" variant="quiet" icon="plus" [small]="true" (click)="add()">
      {{ addLabel() }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      justify-items: start;
    }
    .rg-select {
      flex: 1;
      min-inline-size: 0;
    }
    .row {
      display: flex;
      gap: 6px;
      align-items: center;
      inline-size: 100%;
    }
    .amount {
      flex: none;
      inline-size: 88px;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class PeriodRows {
  readonly periods = input.required<readonly PeriodEntry[]>();
  /** Rows that the server cannot use. */
  readonly wrong = input<readonly number[]>([]);
  readonly addLabel = input.required<string>();
  /** How many rows always stay. */
  readonly least = input(0);
  readonly periodsChange = output<readonly PeriodEntry[]>();
  protected readonly units = periodUnits;

  protected removable(at: number): boolean {
    return at >= this.least() || this.periods().length > this.least();
  }

  protected chooseUnit(at: number, text: string): void {
    const unit = unitOf(text);
    if (unit !== null) this.change(at, { unit });
  }

  protected change(at: number, change: Partial<PeriodEntry>): void {
    this.periodsChange.emit(
      this.periods().map((period, index) => (index === at ? { ...period, ...change } : period)),
    );
  }

  protected add(): void {
    this.periodsChange.emit([...this.periods(), { amount: '', unit: 'days' }]);
  }

  protected remove(at: number): void {
    this.periodsChange.emit(this.periods().filter((_, index) => index !== at));
  }
}
