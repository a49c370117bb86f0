import { Component, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import type { ClockDto, ClockStepDto } from '@rogatory/requests/contract';

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

/** Why a date is that date: the steps of its reckoning, numbered, in the order they were taken. */
@Component({
  selector: 'rg-clock-steps',
  imports: [TranslocoPipe],
  template: `
    <ol class="steps">
      @for (step of clock().steps; track $index) {
        <li>{{ 'requests.step.' + step.code | transloco: words(step) }}</li>
      }
    </ol>
  `,
  styles: `
    .steps {
      display: grid;
      gap: 6px;
      margin: 8px 0 0;
      counter-reset: step;
      font: var(--rg-type-meta);
    }
    li {
      display: grid;
      grid-template-columns: 20px 1fr;
      gap: 10px;
      align-items: start;
      counter-increment: step;
    }
    li::before {
      content: counter(step);
      display: grid;
      place-items: center;
      block-size: 18px;
      border: 1px solid var(--rg-outline);
      border-radius: 50%;
      color: var(--rg-text-2);
      font: 500 11px/16px var(--rg-font);
    }
  `,
})
export class ClockSteps {
  readonly clock = input.required<ClockDto>();
  private readonly dates = inject(DateFormatter);
  private readonly translations = inject(TranslocoService);

  /** The step's parameters as a reader writes them: dates, hours, places, weekdays. */
  protected words(step: ClockStepDto): Record<string, string | number> {
    const zone = String(step.params['zone'] ?? this.clock().zone);
    return Object.fromEntries(
      Object.entries(step.params).map(([name, value]) => [name, this.word(name, value, zone)]),
    );
  }

  private word(name: string, value: string | number, zone: string): string | number {
    if (typeof value === 'number') return value;
    if (name === 'zone') return this.dates.place(value);
    if (name === 'restDays') return this.restDays(value);
    if (calendarDate.test(value)) return this.dates.plainDate(value);
    if (name === 'at') return this.dates.dateTime(value, zone);
    return value;
  }

  private restDays(numbers: string): string {
    return numbers
      .split(',')
      .filter((weekday) => weekday !== '')
      .map((weekday) => this.translations.translate(`requests.weekday.${weekday}`))
      .join(', ');
  }
}
