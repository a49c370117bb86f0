import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Two files joined by a thread: put our `rg-file-card` first, then theirs. */
@Component({
  selector: 'rg-two-files',
  imports: [TranslocoPipe],
  template: `
    <ng-content select="rg-file-card[whose='ours']" />
    <span class="thread">
      <span
        class="count"
        role="img"
        [attr.aria-label]="'ui.file.dispatches' | transloco: { count: dispatches() }"
      >
        {{ dispatches() }}
      </span>
    </span>
    <ng-content select="rg-file-card[whose='theirs']" />
  `,
  styles: `
    :host {
      display: flex;
      flex: 1;
      align-items: stretch;
      min-inline-size: 0;
    }
    .thread {
      position: relative;
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 44px;
    }
    .thread::before {
      content: '';
      position: absolute;
      inset-inline: 0;
      block-size: 2px;
      background: var(--rg-accent);
    }
    .count {
      z-index: 1;
      display: grid;
      place-items: center;
      min-inline-size: 20px;
      block-size: 20px;
      padding-inline: 4px;
      border: 1.5px solid var(--rg-accent);
      border-radius: 10px;
      background: var(--rg-surface);
      color: var(--rg-accent);
      font: 600 12px/16px var(--rg-font);
    }
    @media (max-width: 719px) {
      :host {
        flex-direction: column;
      }
      .thread {
        inline-size: auto;
        block-size: 32px;
      }
      .thread::before {
        inset-inline: auto;
        inset-block: 0;
        inline-size: 2px;
        block-size: auto;
      }
    }
  `,
})
export class TwoFiles {
  /** Dispatches exchanged so far. */
  readonly dispatches = input.required<number>();
}
