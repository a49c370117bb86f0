import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClockDto } from '@rogatory/requests/contract';
import { stripDays } from './strip-days';

/** The days of a short count, each with its number or the reason why it is not counted. */
@Component({
  selector: 'rg-day-strip',
  imports: [TranslocoPipe],
  template: `
    @if (days(); as all) {
      <ol class="strip">
        @for (day of all; track day.date) {
          <li [attr.data-kind]="day.kind">
            <span>{{ 'requests.weekday.' + day.weekday | transloco }}</span>
            <b>{{ day.label }}</b>
            <span>{{ 'requests.strip.' + day.kind | transloco: { number: day.number } }}</span>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    .strip {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin: 10px 0 0;
      padding: 0;
    }
    li {
      display: grid;
      flex: 1 1 64px;
      justify-items: center;
      max-inline-size: 92px;
      padding: 4px 2px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius);
      background: var(--rg-surface);
      color: var(--rg-text-2);
      font: var(--rg-type-nav);
      text-align: center;
    }
    b {
      color: var(--rg-text);
      font: 600 13px/18px var(--rg-font);
    }
    [data-kind='rest'],
    [data-kind='first'] {
      border-color: transparent;
      background: var(--rg-hover);
    }
    [data-kind='ends'] {
      border-color: var(--rg-accent);
      background: var(--rg-selected);
    }
  `,
})
export class DayStrip {
  readonly clock = input.required<ClockDto>();
  protected readonly days = computed(() => {
    return (
      stripDays(this.clock())?.map((day) => ({
        ...day,
        date: day.date.toString(),
        weekday: day.date.dayOfWeek,
        label: String(day.date.day),
      })) ?? null
    );
  });
}
