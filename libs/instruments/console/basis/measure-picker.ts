import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { measureTypes, type MeasureType } from '@rogatory/instruments/contract';
import { Icon, Menu, type MenuItem } from '@rogatory/ui';
import { LawWords } from '../law-words';

/** The measures to be asked: chosen from a list, taken out with a cross. */
@Component({
  selector: 'rg-measure-picker',
  imports: [Icon, Menu, TranslocoPipe],
  template: `
    @if (measures().length > 0) {
      <ul class="chosen" [attr.aria-label]="'instruments.question.measures' | transloco">
        @for (measure of measures(); track measure) {
          <li>
            <button
              type="button"
              [attr.aria-label]="
                'instruments.question.removeMeasure'
                  | transloco: { measure: words.measure(measure) }
              "
              (click)="remove(measure)"
            >
              <span>{{ words.measure(measure) }}</span>
              <rg-icon name="x" [size]="14" [strong]="true" />
            </button>
          </li>
        }
      </ul>
    }
    <rg-menu
      face="box"
      [label]="'instruments.question.addMeasure' | transloco"
      [items]="offered()"
      (choose)="add($event)"
    >
      <rg-icon name="plus" [size]="14" />
      <span>{{ 'instruments.question.addMeasure' | transloco }}</span>
    </rg-menu>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    .chosen {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin: 0;
      padding: 0;
    }
    button {
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
      text-align: start;
    }
    button:hover {
      border-color: var(--rg-accent);
    }
  `,
})
export class MeasurePicker {
  readonly measures = input.required<readonly MeasureType[]>();
  readonly changed = output<readonly MeasureType[]>();
  protected readonly words = inject(LawWords);
  protected readonly offered = computed<MenuItem[]>(() =>
    measureTypes
      .filter((type) => !this.measures().includes(type))
      .map((id) => ({ id, label: this.words.measure(id) })),
  );

  protected add(type: string): void {
    const known = measureTypes.find((one) => one === type);
    if (known !== undefined) this.changed.emit([...this.measures(), known]);
  }

  protected remove(type: MeasureType): void {
    this.changed.emit(this.measures().filter((one) => one !== type));
  }
}
