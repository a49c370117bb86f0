import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { ClockDto, RequestPageDto } from '@rogatory/requests/contract';
import { Icon, Panel, Tag } from '@rogatory/ui';
import { ClockSteps } from '../wording/clock-steps';
import { clockWords } from '../wording/clock-words';
import { DayStrip } from '../wording/day-strip';
import { lineDays, placeOnLine, stretchOf } from './clock-line';

/** The running clocks on a timeline; each unfolds why its date is that date. */
@Component({
  selector: 'rg-clocks-panel',
  imports: [ClockSteps, DayStrip, Icon, Panel, Tag, TranslocoPipe],
  templateUrl: './clocks-panel.html',
  styleUrl: './clocks-panel.css',
})
export class ClocksPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly clockDates = inject(ClockDates);
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  /** Id of the clock whose reckoning is unfolded. */
  protected readonly unfolded = signal<string | null>(null);
  protected readonly all = signal(false);

  /** Zone of the side that acts on the request: its calendar counts. */
  protected readonly zone = computed(() =>
    this.page().direction === 'outgoing' ? this.page().counterpart.zone : this.page().authorityZone,
  );
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly days = computed(() =>
    lineDays(this.clockDates.now(), this.zone(), this.restDays()),
  );
  protected readonly nowAt = computed(() =>
    placeOnLine(this.clockDates.now().toString(), this.days(), this.zone()),
  );
  protected readonly lines = computed(() =>
    [...this.page().clocks]
      .sort(
        (a, b) =>
          Number(a.state !== 'running') - Number(b.state !== 'running') ||
          Temporal.Instant.compare(a.due, b.due),
      )
      .map((clock) => ({
        clock,
        words: clockWords(clock, this.clockDates.now(), this.clockDates.here()),
        stretch: stretchOf(clock, this.days(), this.zone()),
      })),
  );
  /** Six lines are enough to act on; the rest unfolds. */
  protected readonly shown = computed(() => (this.all() ? this.lines() : this.lines().slice(0, 6)));

  private restDays(): number[] {
    const rest = this.page()
      .clocks.flatMap((clock) => clock.steps)
      .map((step) => step.params['restDays'])
      .find((days) => typeof days === 'string');
    return rest ? rest.split(',').map(Number) : [];
  }

  protected toggle(clock: ClockDto): void {
    this.unfolded.update((open) => (open === clock.id ? null : clock.id));
  }
}
