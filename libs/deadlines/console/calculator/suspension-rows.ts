import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '@rogatory/ui';
import type { SuspensionEntry } from './calculator-inputs';

/** Stretches in which the count rests: first and last day, both counted. */
@Component({
  selector: 'rg-suspension-rows',
  imports: [Button, TranslocoPipe],
  template: `
    @for (stretch of suspensions(); track $index; let at = $index) {
      <div class="row">
        <label>
          <span>{{ 'deadlines.calculator.suspendedFrom' | transloco }}</span>
          <input
            #from
            class="rg-input"
            type="date"
            [value]="stretch.from"
            [attr.aria-invalid]="wrong().includes(at) ? true : null"
            (input)="change(at, { from: from.value })"
          />
        </label>
        <label>
          <span>{{ 'deadlines.calculator.suspendedTo' | transloco }}</span>
          <input
            #to
            class="rg-input"
            type="date"
            [value]="stretch.to"
            [attr.aria-invalid]="wrong().includes(at) ? true : null"
            (input)="change(at, { to: to.value })"
          />
        </label>
        <button
          rg-button
          type="button"
          variant="quiet"
          icon="x"
          [attr.aria-label]="
            'deadlines.calculator.removeSuspension' | transloco: { number: at + 1 }
          "
          (click)="remove(at)"
        ></button>
      </div>
    }
    <button rg-button type="button" variant="quiet" icon="plus" [small]="true" (click)="add()">
      {{ 'deadlines.calculator.addSuspension' | transloco }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      justify-items: start;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: 6px;
      align-items: end;
      inline-size: 100%;
    }
    label span {
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
  `,
})
export class SuspensionRows {
  readonly suspensions = input.required<readonly SuspensionEntry[]>();
  /** Rows that the server cannot use. */
  readonly wrong = input<readonly number[]>([]);
  readonly suspensionsChange = output<readonly SuspensionEntry[]>();

  protected change(at: number, change: Partial<SuspensionEntry>): void {
    this.suspensionsChange.emit(
      this.suspensions().map((stretch, index) =>
        index === at ? { ...stretch, ...change } : stretch,
      ),
    );
  }

  protected add(): void {
    this.suspensionsChange.emit([...this.suspensions(), { from: '', to: '' }]);
  }

  protected remove(at: number): void {
    this.suspensionsChange.emit(this.suspensions().filter((_, index) => index !== at));
  }
}
