import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

/** `outgoing`: we ask them; `incoming`: they ask us. */
export type Direction = 'outgoing' | 'incoming';

/** A State by its code (no flags), with an arrow for who asks whom, and its name if given. */
@Component({
  selector: 'rg-jurisdiction',
  imports: [Icon, TranslocoPipe],
  template: `<span class="chip" [attr.title]="name()">
      @if (direction(); as way) {
        <rg-icon [name]="way === 'outgoing' ? 'arrow-right' : 'arrow-left'" [size]="12" />
        <span class="rg-visually-hidden">{{ spokenKey() | transloco }}</span>
      }
      <bdi>{{ code() }}</bdi></span
    >
    @if (named()) {
      <span class="name">{{ name() }}</span>
    }`,
  styles: `
    :host {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-inline-size: 0;
    }
    .chip {
      display: inline-flex;
      flex: none;
      gap: 4px;
      align-items: center;
      padding: 0 5px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-tag);
      background: var(--rg-sunken);
      color: var(--rg-text-2);
      font: 600 11px/16px var(--rg-font);
      letter-spacing: 0.02em;
    }
    .chip bdi {
      min-inline-size: 17px;
      text-align: center;
    }
    .name {
      white-space: nowrap;
    }
  `,
})
export class Jurisdiction {
  /** ISO 3166-1 alpha-2. */
  readonly code = input.required<string>();
  readonly direction = input<Direction | null>(null);
  readonly name = input<string | null>(null);
  /** Writes the name beside the code; otherwise it is the chip's title. */
  readonly named = input(false);

  protected readonly spokenKey = computed(() =>
    this.direction() === 'outgoing' ? 'ui.direction.outgoing' : 'ui.direction.incoming',
  );
}
