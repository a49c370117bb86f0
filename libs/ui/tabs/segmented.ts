import { Component, input, output } from '@angular/core';

export interface Segment<Value extends string = string> {
  value: Value;
  label: string;
}

let lastSegmented = 0;

/** Two or three answers of which one holds: 'Keep' or 'Step down'. Native radios underneath. */
@Component({
  selector: 'rg-segmented',
  template: `
    @for (segment of segments(); track segment.value) {
      <label>
        <input
          class="rg-visually-hidden"
          type="radio"
          [name]="group"
          [checked]="segment.value === value()"
          (change)="valueChange.emit(segment.value)"
        />
        <span>{{ segment.label }}</span>
      </label>
    }
  `,
  host: { role: 'radiogroup', '[attr.aria-label]': 'label()' },
  styles: `
    :host {
      display: inline-flex;
      border: 1px solid var(--rg-outline);
      border-radius: var(--rg-radius);
      background: var(--rg-surface);
      overflow: clip;
    }
    label {
      position: relative;
      flex: 1;
      cursor: pointer;
    }
    span {
      display: block;
      padding: 1px 12px;
      color: var(--rg-text-2);
      font: 400 12px/18px var(--rg-font);
      text-align: center;
      white-space: nowrap;
    }
    input:checked + span {
      background: var(--rg-accent-soft);
      color: var(--rg-on-accent-soft);
      font-weight: 600;
    }
    input:focus-visible + span {
      outline: 2px solid var(--rg-focus);
      outline-offset: -2px;
    }
    @media (pointer: coarse) {
      span {
        padding-block: 14px;
      }
    }
  `,
})
export class Segmented {
  readonly segments = input.required<readonly Segment[]>();
  readonly value = input.required<string>();
  readonly label = input.required<string>();
  readonly valueChange = output<string>();
  protected readonly group = `rg-segmented-${++lastSegmented}`;
}
