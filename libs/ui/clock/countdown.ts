import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { ClockTone } from './clock';

/** The one large clock of a detail pane: time left, how far along, and where it ends. */
@Component({
  selector: 'rg-countdown',
  imports: [Icon],
  template: `
    <p class="left">
      <span class="rg-figure">{{ left() }}</span><rg-icon
        name="timer"
        [size]="20"
        [strong]="true"
      />
    </p>
    @if (gone() !== null) {
      <div class="bar" aria-hidden="true"><span [style.inline-size.%]="percent()"></span></div>
      <p class="ends">
        <span>{{ starts() }}</span><span>{{ ends() }}</span>
      </p>
    }
    <ng-content />
  `,
  host: { '[attr.data-tone]': 'tone()' },
  styles: `
    :host {
      display: block;
      padding: 12px 14px;
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-surface);
      --tone: var(--rg-text);
    }
    :host([data-tone='overdue']) {
      --tone: var(--rg-danger);
    }
    :host([data-tone='soon']) {
      --tone: var(--rg-warn);
    }
    :host([data-tone='met']) {
      --tone: var(--rg-ok);
    }
    .left {
      display: flex;
      align-items: center;
      justify-content: space-between;
      color: var(--tone);
    }
    .bar {
      block-size: 4px;
      margin-block: 6px 4px;
      border-radius: 2px;
      background: var(--rg-line);
      overflow: hidden;
    }
    .bar span {
      display: block;
      block-size: 100%;
      background: var(--tone);
    }
    .ends {
      display: flex;
      justify-content: space-between;
      margin-block-end: 6px;
      color: var(--rg-text-3);
      font: var(--rg-type-nav);
    }
  `,
})
export class Countdown {
  readonly tone = input.required<ClockTone>();
  readonly left = input.required<string>();
  /** Share of the time already gone, 0 to 1; `null` draws no bar. */
  readonly gone = input<number | null>(null);
  readonly starts = input('');
  readonly ends = input('');

  protected readonly percent = computed(() => Math.min(1, Math.max(0, this.gone() ?? 0)) * 100);
}
