import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import { Control, Field } from '@rogatory/ui';
import { CalculatorFaults } from './calculator-faults';
import { CalculatorStore } from './calculator.store';
import { LimitChoices } from './limit-choices';
import { localHour } from './local-hour';

/** From when the period is counted: a day, or an hour by the clock of the place. */
@Component({
  selector: 'rg-event-fields',
  imports: [Control, Field, TranslocoPipe],
  template: `
    <div class="pair">
      <rg-field
        [label]="
          (backward() ? 'deadlines.calculator.backFrom' : 'deadlines.calculator.event') | transloco
        "
        [answer]="faults.at('/event') ? 'wrong' : null"
        [answerWords]="faults.at('/event')"
      >
        <input
          rgControl
          #date
          type="date"
          min="1800-01-01"
          max="2400-12-31"
          [value]="store.inputs().date"
          (input)="store.change({ date: date.value, secondHour: false })"
        />
      </rg-field>
      <rg-field
        [label]="'deadlines.calculator.time' | transloco"
        [optional]="'deadlines.calculator.optional' | transloco"
      >
        <span aside class="rg-meta">{{ place() }}</span>
        <input
          rgControl
          #time
          type="time"
          [value]="store.inputs().time"
          (input)="store.change({ time: time.value, secondHour: false })"
        />
      </rg-field>
    </div>
    @if (twice()) {
      <label class="rg-check">
        <input
          #second
          type="checkbox"
          [checked]="store.inputs().secondHour"
          (change)="store.change({ secondHour: second.checked })"
        />
        <span>{{ 'deadlines.calculator.secondHour' | transloco }}</span>
      </label>
    }
  `,
  styles: `
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
      gap: 12px;
      align-items: end;
    }
    .rg-check {
      margin-block-start: 8px;
    }
  `,
})
export class EventFields {
  protected readonly store = inject(CalculatorStore);
  protected readonly faults = inject(CalculatorFaults);
  private readonly limits = inject(LimitChoices);
  private readonly dates = inject(DateFormatter);

  private readonly limit = computed(() => {
    const { by, timeLimit } = this.store.inputs();
    return by === 'limit' ? this.limits.limit(timeLimit) : null;
  });
  protected readonly backward = computed(
    () => (this.limit()?.direction ?? this.store.inputs().direction) === 'backward',
  );
  protected readonly place = computed(() => {
    const { zone } = this.store.inputs();
    return zone === '' ? '' : this.dates.place(zone);
  });
  protected readonly twice = computed(() => {
    const { date, time, zone } = this.store.inputs();
    return time !== '' && zone !== '' && localHour(date, time, zone).kind === 'twice';
  });
}
