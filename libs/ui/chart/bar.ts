import { Component, input } from '@angular/core';

/** A single bar with its words after it, for a column of a table. */
@Component({
  selector: 'rg-bar',
  template: `<span class="bar" aria-hidden="true" [style.inline-size.px]="share() * width()"></span
    ><span>{{ words() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      white-space: nowrap;
    }
    .bar {
      min-inline-size: 2px;
      block-size: 8px;
      border-radius: 2px;
      background: var(--rg-accent);
    }
  `,
})
export class Bar {
  /** 0 to 1. */
  readonly share = input.required<number>();
  readonly words = input.required<string>();
  /** Pixels of a full bar. */
  readonly width = input(84);
}
