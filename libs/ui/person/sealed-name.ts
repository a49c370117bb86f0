import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

/** A person known by a code. Revealing the name is recorded, so it is a step of its own. */
@Component({
  selector: 'rg-sealed-name',
  imports: [Icon, TranslocoPipe],
  template: `
    <rg-icon name="eye-off" [size]="12" />
    <bdi>{{ code() }}</bdi>
    <span>{{ 'ui.sealed.words' | transloco }}</span>
    @if (revealable()) {
      <button type="button" class="rg-link" (click)="reveal.emit()">
        {{ 'ui.sealed.reveal' | transloco }}
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      padding: 0 5px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-tag);
      background: var(--rg-hover);
      color: var(--rg-text-2);
      font: var(--rg-type-nav);
      white-space: nowrap;
    }
    button {
      margin-inline-start: 4px;
    }
  `,
})
export class SealedName {
  readonly code = input.required<string>();
  readonly revealable = input(false);
  readonly reveal = output();
}
