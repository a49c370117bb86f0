import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter } from '@rogatory/platform/console';
import type { ClockDto } from '@rogatory/requests/contract';
import { Icon, Tag } from '@rogatory/ui';
import { DayRunView } from '../reckoning/day-run-view';
import { ReckoningSteps } from '../reckoning/reckoning-steps';
import { ReckoningWords } from '../reckoning/reckoning-words';
import { WorkingDays, type Place } from '../reckoning/working-days';
import { ResultReadings } from '../calculator/result-readings';
import { daysOfClock, yearsOfClock } from './clock-days';

/** Milliseconds for which the panel says that the reasoning was copied. */
const saidFor = 4_000;

/** Why a clock ends when it ends: its nature, its steps, its days, and what moved it. */
@Component({
  selector: 'rg-clock-why',
  imports: [DayRunView, Icon, ReckoningSteps, ResultReadings, Tag, TranslocoPipe],
  templateUrl: './clock-why.html',
  styleUrl: './clock-why.css',
})
export class ClockWhy {
  readonly clock = input.required<ClockDto>();
  /** Whose calendar counts. */
  readonly place = input.required<Place>();
  private readonly words = inject(ReckoningWords);
  private readonly clockDates = inject(ClockDates);
  private readonly dates = inject(DateFormatter);
  private readonly workingDays = inject(WorkingDays);
  protected readonly copied = signal(false);

  protected readonly day = computed(() => this.clockDates.lastDay(this.clock()));
  protected readonly disputed = computed(() => this.clock().earlier !== this.clock().later);
  protected readonly readings = computed(() => {
    const { earlier, later } = this.clock();
    return { earlier, later };
  });
  /** Only where it is another day than the last: else nothing is gained by saying it. */
  protected readonly actBy = computed(() => {
    const { actBy, dueDate, whose } = this.clock();
    return actBy !== null && actBy !== dueDate && whose === 'us'
      ? this.dates.plainDate(actBy)
      : null;
  });
  /** What another reading would say, in words. */
  protected readonly warnings = computed(() =>
    this.clock().warnings.map(({ code, params }) =>
      this.words.say(`deadlines.step.${code}`, this.words.params(params, this.clock().zone)),
    ),
  );
  protected readonly moves = computed(() =>
    this.clock().moves.map(({ from, to, reason }) => ({
      from: this.endDay(from),
      to: this.endDay(to),
      reason,
    })),
  );
  private readonly daysOff = resource({
    params: () => ({ clock: this.clock(), place: this.place() }),
    loader: ({ params }) => this.workingDays.of(params.place, yearsOfClock(params.clock)),
  });
  protected readonly run = computed(() =>
    this.daysOff.hasValue() ? daysOfClock(this.clock(), this.daysOff.value()) : null,
  );

  protected async copy(): Promise<void> {
    const { steps, zone } = this.clock();
    const lines = steps.map((step, index) => {
      const words = this.words.say(
        `deadlines.step.${step.code}`,
        this.words.params(step.params, zone),
      );
      return `${index + 1}. ${words}${step.source ? ` [${this.words.source(step.source)}]` : ''}`;
    });
    const heading = this.words.say('deadlines.result.why', { day: this.day() });
    try {
      await navigator.clipboard.writeText([heading, ...lines].join('\n'));
      this.copied.set(true);
      setTimeout(() => this.copied.set(false), saidFor);
    } catch {
      // A browser that forbids it leaves the text on the page, where it can be marked.
    }
  }

  private endDay(due: string): string {
    const { zone, wholeDay } = this.clock();
    return wholeDay
      ? this.clockDates.lastDay({ due, zone, wholeDay })
      : this.clockDates.full({ due, zone, wholeDay });
  }
}
