import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

/** Whether the thread's hashes still link: intact, or broken at a dispatch and then read only. */
@Component({
  selector: 'rg-chain-mark',
  imports: [Icon, TranslocoPipe],
  template: `@if (brokenAt(); as number) {
      <rg-icon name="unlink" [size]="14" [strong]="true" />{{
        'ui.thread.broken' | transloco: { number }
      }}
    } @else {
      <rg-icon name="link" [size]="14" />{{ 'ui.thread.intact' | transloco }}
    }`,
  host: { '[class.broken]': 'brokenAt() !== null' },
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      color: var(--rg-ok);
      font: var(--rg-type-meta);
    }
    :host(.broken) {
      color: var(--rg-danger);
    }
  `,
})
export class ChainMark {
  /** Number of the first dispatch whose hash does not follow; `null` while the chain holds. */
  readonly brokenAt = input<number | null>(null);
}
