import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { measureTypes, type MeasureType } from '@rogatory/instruments/contract';
import { Control, Field, Icon } from '@rogatory/ui';
import { LawWords } from '../law-words';

/** The measures to be asked: chosen from a list, taken out with a cross. */
@Component({
  selector: 'rg-measure-picker',
  imports: [Control, Field, Icon, TranslocoPipe],
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
    <rg-field [label]="'instruments.question.addMeasure' | transloco">
      <span class="rg-select">
        <select rgControl #measure (change)="add(measure.value); measure.value = ''">
          <option value="">{{ 'instruments.question.chooseMeasure' | transloco }}</option>
          @for (one of offered(); track one) {
            <option [value]="one">{{ words.measure(one) }}</option>
          }
        </select>
      </span>
    </rg-field>
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
  protected readonly offered = computed(() =>
    measureTypes.filter((type) => !this.measures().includes(type)),
  );

  protected add(type: string): void {
    const known = measureTypes.find((one) => one === type);
    if (known !== undefined) this.changed.emit([...this.measures(), known]);
  }

  protected remove(type: MeasureType): void {
    this.changed.emit(this.measures().filter((one) => one !== type));
  }
}
