import { Component } from '@angular/core';

/** The sign of the product: our file, solid, and theirs, an outline, joined by a thread. */
@Component({
  selector: 'rg-logo',
  template: `<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <rect class="fill" x="1.5" y="3" width="8.5" height="18" rx="2" />
    <path class="gap" d="M6.5 9h10M6.5 15h10" />
    <path
      class="line"
      d="M8.5 9h9M8.5 15h9M15.5 6.6V5A1.5 1.5 0 0 1 17 3.5h3.5A1.5 1.5 0 0 1 22 5v14a1.5 1.5 0 0 1-1.5 1.5H17a1.5 1.5 0 0 1-1.5-1.5v-1.6"
    />
    <circle class="fill" cx="16" cy="12" r="1" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
    }
    :host-context([dir='rtl']) {
      transform: scaleX(-1);
    }
    .fill {
      fill: var(--rg-accent);
    }
    .line,
    .gap {
      fill: none;
      stroke: var(--rg-accent);
      stroke-width: 1.8;
      stroke-linecap: round;
    }
    .gap {
      stroke: var(--rg-surface);
      stroke-width: 4.4;
    }
  `,
})
export class Logo {}
