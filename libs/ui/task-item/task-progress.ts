import { Component, input } from '@angular/core';
import type { TaskState } from './task-item';

/** The sections of a draft as one line of bars: green, amber, grey. The words stand beside it. */
@Component({
  selector: 'rg-task-progress',
  template: `@for (state of states(); track $index) {
    <span [attr.data-state]="state"></span>
  }`,
  host: { 'aria-hidden': 'true' },
  styles: `
    :host {
      display: flex;
      gap: 4px;
    }
    span {
      flex: 1;
      block-size: 4px;
      border-radius: 2px;
      background: var(--rg-line-strong);
    }
    [data-state='complete'] {
      background: var(--rg-ok);
    }
    [data-state='weak'] {
      background: var(--rg-warn);
    }
  `,
})
export class TaskProgress {
  readonly states = input.required<readonly TaskState[]>();
}
