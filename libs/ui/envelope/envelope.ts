import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

/**
 * The envelope pattern: what stands inside never leaves this authority. Used for internal notes
 * and nothing else. Put `rg-note` elements, or any plain surface, in it.
 */
@Component({
  selector: 'rg-envelope',
  imports: [Icon, TranslocoPipe],
  template: `
    <section [attr.aria-label]="heading() ?? ('ui.envelope.heading' | transloco)">
      <h2>
        <rg-icon name="lock" [size]="14" />{{ heading() ?? ('ui.envelope.heading' | transloco) }}
      </h2>
      <ng-content />
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    section {
      display: grid;
      gap: 8px;
      padding: 8px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-panel);
      background: repeating-linear-gradient(
        135deg,
        var(--rg-envelope) 0 7px,
        var(--rg-envelope-ink) 7px 8px
      );
    }
    h2 {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      justify-self: start;
      padding: 2px 8px;
      border: 1px solid var(--rg-text-2);
      border-radius: var(--rg-radius-tag);
      background: var(--rg-surface);
      font: 600 12px/18px var(--rg-font);
    }
  `,
})
export class Envelope {
  /** Replaces 'Internal notes · never leaves this authority' where one note is meant. */
  readonly heading = input<string | null>(null);
}
