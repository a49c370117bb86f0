import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/** Missing blocks the check of answers; weak never does. */
export type TaskState = 'complete' | 'missing' | 'weak';

const icons: Record<TaskState, IconName> = {
  complete: 'circle-check',
  missing: 'circle-dashed',
  weak: 'triangle-alert',
};

/** One section of a draft: letter, name, the word of its state, and what it holds. */
@Component({
  selector: 'a[rg-task-item], button[rg-task-item]',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (letter(); as sign) {
      <span class="letter">{{ sign }}</span>
    }
    <span class="middle">
      <span class="name">{{ name() }}</span>
      @if (detail(); as words) {
        <span class="detail">{{ words }}</span>
      }
    </span>
    <span class="state" [attr.data-state]="state()">
      <rg-icon [name]="icon()" [size]="14" [strong]="true" />{{ 'ui.task.' + state() | transloco }}
    </span>
  `,
  host: { '[class.chosen]': 'chosen()', '[attr.aria-current]': "chosen() ? 'step' : null" },
  styleUrl: './task-item.css',
})
export class TaskItem {
  readonly name = input.required<string>();
  readonly state = input.required<TaskState>();
  readonly letter = input<string | null>(null);
  readonly detail = input<string | null>(null);
  readonly chosen = input(false);
  protected readonly icon = computed(() => icons[this.state()]);
}
