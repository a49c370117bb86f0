import { Component, computed, input } from '@angular/core';

/** A key or a chord (`Ctrl+K`). Shortcuts stay left-to-right on every page. */
@Component({
  selector: 'rg-kbd',
  template: `@for (key of parts(); track $index) {
    <kbd>{{ key }}</kbd>
  }`,
  host: { dir: 'ltr' },
  styles: `
    :host {
      display: inline-flex;
      gap: 4px;
    }
    kbd {
      min-inline-size: 18px;
      padding: 0 4px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-tag);
      background: var(--rg-surface);
      color: var(--rg-text-2);
      font: var(--rg-type-nav);
      text-align: center;
    }
  `,
})
export class Kbd {
  readonly keys = input.required<string>();
  protected readonly parts = computed(() => this.keys().split('+'));
}
