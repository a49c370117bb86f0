import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import { Menu, type MenuItem } from '../menu/menu';

/**
 * One filter of a list. Unset it offers its options; set it stands filled with its value and a
 * cross that takes it away. The page keeps the value in the address.
 */
@Component({
  selector: 'rg-filter-chip',
  imports: [Icon, Menu, TranslocoPipe],
  template: `
    @if (chosenLabel(); as words) {
      <button
        type="button"
        class="chosen"
        [attr.aria-label]="'ui.filter.remove' | transloco: { filter: label() + ': ' + words }"
        (click)="valueChange.emit(null)"
      >
        <span>{{ bare() ? words : label() + ': ' + words }}</span>
        <rg-icon name="x" [size]="14" [strong]="true" />
      </button>
    } @else {
      <rg-menu face="box" [label]="label()" [items]="options()" (choose)="valueChange.emit($event)">
        <span>{{ label() }}</span>
      </rg-menu>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    .chosen {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-block-size: var(--rg-control-small);
      padding: 3px 10px;
      border: 1px solid transparent;
      border-radius: var(--rg-radius);
      background: var(--rg-accent-soft);
      color: var(--rg-on-accent-soft);
      font: 600 12px/16px var(--rg-font);
    }
    .chosen:hover {
      border-color: var(--rg-accent);
    }
  `,
})
export class FilterChip {
  readonly label = input.required<string>();
  readonly options = input.required<readonly MenuItem[]>();
  /** Id of the option that holds; `null` when the filter is unset. */
  readonly value = input<string | null>(null);
  /** The value speaks for itself ('Open'): leave the filter's name out. */
  readonly bare = input(false);
  readonly valueChange = output<string | null>();

  protected readonly chosenLabel = computed(() => {
    const value = this.value();
    if (value === null || value === '') return null;
    return this.options().find((option) => option.id === value)?.label ?? value;
  });
}
