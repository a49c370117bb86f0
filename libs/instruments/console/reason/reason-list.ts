import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReasonBearing, ReasonDto } from '@rogatory/instruments/contract';
import { Icon, type IconName } from '@rogatory/ui';
import { ReasonWords } from './reason-words';

const icons: Readonly<Record<ReasonBearing, IconName>> = {
  for: 'check',
  note: 'minus',
  warning: 'triangle-alert',
  against: 'x',
};

/** What speaks for an instrument, what explains it, what warns and what excludes it. */
@Component({
  selector: 'rg-reason-list',
  imports: [Icon, TranslocoPipe],
  template: `
    <ul class="reasons">
      @for (line of lines(); track $index) {
        <li [attr.data-bearing]="line.bearing">
          <rg-icon [name]="line.icon" [size]="14" [strong]="true" />
          <span>
            <span class="rg-visually-hidden">{{
              'instruments.bearing.' + line.bearing | transloco
            }}</span>
            {{ line.text }}
            @if (!line.settled) {
              <span class="unsettled">{{ 'instruments.toBeVerified.short' | transloco }}</span>
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    .reasons {
      display: grid;
      gap: 3px;
      margin: 0;
      padding: 0;
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
    li {
      display: flex;
      gap: 8px;
    }
    rg-icon {
      flex: none;
      margin-block-start: 1px;
      color: var(--rg-text-3);
    }
    [data-bearing='for'] rg-icon {
      color: var(--rg-ok);
    }
    [data-bearing='warning'] rg-icon {
      color: var(--rg-warn);
    }
    .unsettled {
      border-block-end: 1px dotted var(--rg-outline);
      color: var(--rg-text-3);
      white-space: nowrap;
    }
  `,
})
export class ReasonList {
  readonly reasons = input.required<readonly ReasonDto[]>();
  private readonly words = inject(ReasonWords);

  protected readonly lines = computed(() =>
    this.reasons().map((reason) => ({
      bearing: reason.bearing,
      icon: icons[reason.bearing],
      text: this.words.say(reason),
      settled: reason.settled,
    })),
  );
}
