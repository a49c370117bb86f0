import { Component, computed, input } from '@angular/core';

/** The course of a figure as a small line that ends in a dot. Time runs with the reading direction. */
@Component({
  selector: 'rg-sparkline',
  template: `<svg viewBox="0 0 80 28" width="80" height="28" aria-hidden="true">
    <polyline [attr.points]="points()" />
    @if (last(); as end) {
      <circle [attr.cx]="end.x" [attr.cy]="end.y" r="2.5" />
    }
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
    }
    :host-context([dir='rtl']) svg {
      transform: scaleX(-1);
    }
    polyline {
      fill: none;
      stroke: var(--rg-accent);
      stroke-width: 1.75;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    circle {
      fill: var(--rg-accent);
    }
  `,
})
export class Sparkline {
  readonly values = input.required<readonly number[]>();

  private readonly dots = computed(() => {
    const values = this.values();
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    const step = values.length > 1 ? 74 / (values.length - 1) : 0;
    return values.map((value, at) => ({ x: 3 + at * step, y: 25 - ((value - low) / span) * 22 }));
  });
  protected readonly points = computed(() =>
    this.dots()
      .map((dot) => `${dot.x.toFixed(1)},${dot.y.toFixed(1)}`)
      .join(' '),
  );
  protected readonly last = computed(() => this.dots().at(-1));
}
