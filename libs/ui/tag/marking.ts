import { Component, input } from '@angular/core';

/** A handling marking such as TLP:RED. Neutral by design: a marking is not an alarm. */
@Component({
  selector: 'rg-marking',
  template: `<bdi>{{ level() }}</bdi>`,
  styles: `
    :host {
      display: inline-flex;
      padding: 0 5px;
      border: 1px solid var(--rg-text);
      border-radius: var(--rg-radius-tag);
      background: var(--rg-surface);
      color: var(--rg-text);
      font: var(--rg-type-nav);
      white-space: nowrap;
    }
  `,
})
export class Marking {
  readonly level = input.required<string>();
}
