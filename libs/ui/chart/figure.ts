import { Component, input } from '@angular/core';
import { Sparkline } from './sparkline';

/** One figure with its unit, its course and, as content, its definition. */
@Component({
  selector: 'rg-figure',
  imports: [Sparkline],
  template: `
    <h3>{{ heading() }}</h3>
    <div class="line">
      <p class="number">
        <span class="value">{{ value() }}</span>
        <span class="unit">{{ unit() }}</span>
      </p>
      @if (course().length > 1) {
        <rg-sparkline [values]="course()" />
      }
    </div>
    <div class="definition"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
    }
    h3 {
      font: 600 12px/16px var(--rg-font);
    }
    .line {
      display: flex;
      gap: 12px;
      align-items: flex-end;
      justify-content: space-between;
    }
    .number {
      display: flex;
      gap: 8px;
      align-items: baseline;
      font-variant-numeric: tabular-nums;
    }
    .value {
      font: var(--rg-type-figure);
      letter-spacing: -0.01em;
    }
    .unit {
      color: var(--rg-text-2);
      font: 500 14px/20px var(--rg-font);
    }
    .definition {
      margin-block-start: 4px;
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
    }
  `,
})
export class Figure {
  readonly heading = input.required<string>();
  readonly value = input.required<string>();
  readonly unit = input('');
  readonly course = input<readonly number[]>([]);
}
