import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Mark } from './mark';

/**
 * A 16 px ring that fills: the shape alone says the state, the colour only helps.
 * Without `words` beside it the mark speaks its own name to a screen reader.
 */
@Component({
  selector: 'rg-state-mark',
  imports: [TranslocoPipe],
  template: `
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      [attr.role]="silent() ? null : 'img'"
      [attr.aria-hidden]="silent() ? true : null"
      [attr.aria-label]="silent() ? null : (nameKey() | transloco)"
    >
      @switch (mark()) {
        @case ('draft') {
          <circle class="ring dotted" cx="8" cy="8" r="6" />
        }
        @case ('complete') {
          <circle class="solid" cx="8" cy="8" r="6.9" />
          <path class="line on-solid" d="m5.2 8.2 2 2 3.7-4" />
        }
        @default {
          <circle class="ring" cx="8" cy="8" r="6" />
        }
      }
      @switch (mark()) {
        @case ('received') {
          <circle class="solid" cx="8" cy="8" r="2" />
        }
        @case ('legal_review') {
          <path class="solid" d="M8 8V4a4 4 0 0 1 4 4Z" />
        }
        @case ('accepted') {
          <path class="solid" d="M8 4a4 4 0 0 1 0 8Z" />
        }
        @case ('in_execution') {
          <path class="solid" d="M8 8V4a4 4 0 1 1-4 4Z" />
        }
        @case ('answered_in_part') {
          <path class="line" d="m5.4 8.2 1.9 1.9 3.4-3.8" />
        }
        @case ('refused') {
          <path class="line" d="m6 6 4 4m0-4-4 4" />
        }
        @case ('postponed') {
          <path class="line" d="M6.5 6v4m3-4v4" />
        }
        @case ('question_open') {
          <path class="line" d="M6.6 6.4a1.5 1.5 0 1 1 2.1 1.4c-.5.2-.7.5-.7 1" />
          <circle class="solid" cx="8" cy="10.6" r=".8" />
        }
        @case ('withdrawn') {
          <path class="line" d="m4 12 8-8" />
        }
      }
    </svg>
    @if (labelled()) {
      <span>{{ nameKey() | transloco }}</span>
    }
  `,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      --mark: var(--rg-accent);
    }
    :host(.done) {
      --mark: var(--rg-ok);
    }
    :host(.still) {
      --mark: var(--rg-text-2);
    }
    svg {
      flex: none;
      overflow: visible;
    }
    .ring {
      fill: none;
      stroke: var(--mark);
      stroke-width: 1.6;
    }
    .dotted {
      stroke-dasharray: 2 1.77;
    }
    .solid {
      fill: var(--mark);
    }
    .line {
      fill: none;
      stroke: var(--mark);
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .on-solid {
      stroke: var(--rg-surface);
      stroke-width: 1.7;
    }
    span {
      color: var(--rg-text);
    }
  `,
})
export class StateMark {
  readonly mark = input.required<Mark>();
  /** The state's name stands beside the ring. */
  readonly labelled = input(false);
  /** Other words beside the mark already say the state: the ring stays out of the reading order. */
  readonly described = input(false);

  protected readonly silent = computed(() => this.labelled() || this.described());
  protected readonly nameKey = computed(() => `ui.mark.${this.mark()}`);
  protected readonly tone = computed(() => {
    switch (this.mark()) {
      case 'answered_in_part':
      case 'complete':
        return 'done';
      case 'draft':
      case 'refused':
      case 'postponed':
      case 'withdrawn':
        return 'still';
      default:
        return 'moving';
    }
  });
}
