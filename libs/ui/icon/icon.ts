import { Component, computed, input } from '@angular/core';
import type { IconName } from './icon-names';

/** Icons that point along the reading direction and therefore turn round in right-to-left pages. */
const directional: ReadonlySet<IconName> = new Set<IconName>([
  'arrow-left',
  'arrow-right',
  'chevron-left',
  'chevron-right',
  'corner-down-right',
  'list-checks',
  'log-out',
  'reply',
  'send',
  'undo-2',
]);

/** One icon of the local sprite. It says nothing by itself: the words beside it do. */
@Component({
  selector: 'rg-icon',
  template: `<svg
    aria-hidden="true"
    focusable="false"
    [attr.width]="size()"
    [attr.height]="size()"
    [class.strong]="strong()"
    [class.directional]="turns()"
  >
    <use [attr.href]="address()" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .strong {
      stroke-width: 2;
    }
    :host-context([dir='rtl']) .directional {
      transform: scaleX(-1);
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  /** Pixels of the side. */
  readonly size = input(16);
  /** Heavier line, for what warns. */
  readonly strong = input(false);

  protected readonly address = computed(() => `#rg-icon-${this.name()}`);
  protected readonly turns = computed(() => directional.has(this.name()));
}
