import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/** What a clock says by its icon and colour. Red only for our own omission or a verified duty. */
export type ClockTone =
  'overdue' | 'soon' | 'far' | 'waiting' | 'passed' | 'paused' | 'met' | 'lapsed';

/**
 * What kind of date it is, told by the border of its tag: solid for law or a promise, dashed for
 * what a party asked, dotted for a target of the house.
 */
export type DateNature = 'law' | 'promise' | 'asked' | 'house';

const icons: Record<ClockTone, IconName> = {
  overdue: 'circle-alert',
  soon: 'timer',
  far: 'calendar',
  waiting: 'hourglass',
  passed: 'calendar-x-2',
  paused: 'circle-pause',
  met: 'circle-check',
  lapsed: 'circle-slash',
};

/** How long, what kind of date, and when: the one way the console shows a clock. */
@Component({
  selector: 'rg-clock',
  imports: [Icon],
  template: `
    <rg-icon [name]="icon()" [strong]="tone() === 'overdue' || tone() === 'soon'" />
    <span class="lines">
      <span class="first">
        <b>{{ left() }}</b>
        @if (natureLabel(); as label) {
          <span class="nature" [attr.data-nature]="nature()">{{ label }}</span>
        }
      </span>
      @if (when(); as date) {
        <span class="when">{{ date }}</span>
      }
    </span>
  `,
  host: { '[attr.data-tone]': 'tone()', '[class.inline]': 'inline()' },
  styleUrl: './clock.css',
})
export class Clock {
  readonly tone = input.required<ClockTone>();
  /** Time left in words: '2 days over', '13 h 30 min', 'passed', 'met'. */
  readonly left = input.required<string>();
  /** The date, with both places' hours when hours matter. */
  readonly when = input<string | null>(null);
  readonly nature = input<DateNature>('house');
  /** Words of the kind: 'House target', 'Asked by Japan', 'Law binds'; `null` shows none. */
  readonly natureLabel = input<string | null>(null);
  /** One line, for phones and cards. */
  readonly inline = input(false);

  protected readonly icon = computed(() => icons[this.tone()]);
}
