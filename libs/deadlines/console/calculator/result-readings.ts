import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates } from '@rogatory/platform/console';

/** Both prudent readings of a date, and what each is for. */
@Component({
  selector: 'rg-result-readings',
  imports: [TranslocoPipe],
  template: `
    @if (same()) {
      <p class="rg-quiet">{{ 'deadlines.readings.same' | transloco }}</p>
    } @else {
      <dl>
        <div>
          <dt>{{ 'deadlines.readings.own' | transloco }}</dt>
          <dd>
            <b>{{ earlier() }}</b>
          </dd>
          <dd class="rg-meta">{{ 'deadlines.readings.ownMeans' | transloco }}</dd>
        </div>
        <div>
          <dt>{{ 'deadlines.readings.theirs' | transloco }}</dt>
          <dd>
            <b>{{ later() }}</b>
          </dd>
          <dd class="rg-meta">{{ 'deadlines.readings.theirsMeans' | transloco }}</dd>
        </div>
      </dl>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
      gap: 8px;
    }
    div {
      padding: 8px 12px;
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius);
      background: var(--rg-sunken);
    }
    dt {
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
    b {
      font-weight: 600;
    }
  `,
})
export class ResultReadings {
  /** ISO 8601 instants. */
  readonly readings = input.required<{ earlier: string; later: string }>();
  readonly zone = input.required<string>();
  readonly wholeDay = input.required<boolean>();
  private readonly clockDates = inject(ClockDates);

  protected readonly earlier = computed(() => this.say(this.readings().earlier));
  protected readonly later = computed(() => this.say(this.readings().later));
  protected readonly same = computed(
    () =>
      Temporal.Instant.from(this.readings().earlier).epochMilliseconds ===
      Temporal.Instant.from(this.readings().later).epochMilliseconds,
  );

  private say(due: string): string {
    return this.clockDates.full({ due, zone: this.zone(), wholeDay: this.wholeDay() });
  }
}
