import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter, LocaleNames } from '@rogatory/platform/console';
import { Clock } from '@rogatory/ui';
import type { ClockState, Move, NextClockDto } from '@rogatory/requests/contract';
import { clockWords, daysSince } from './clock-words';

/**
 * A file's next clock, or, where none runs, how long it has waited and with whom. Lists set
 * `brief`: shorter words for the kind of date.
 */
@Component({
  selector: 'rg-file-clock',
  imports: [Clock, TranslocoPipe],
  template: `
    @if (words(); as clock) {
      <rg-clock
        [tone]="clock.tone"
        [left]="clock.left.key | transloco: clock.left.params"
        [nature]="clock.nature"
        [natureLabel]="
          plain()
            ? null
            : ((brief() ? 'requests.natureBrief.' : 'requests.nature.') + clock.natureKey
              | transloco: { country: country() })
        "
        [when]="ends()"
        [inline]="inline() || plain()"
      />
    } @else if (since(); as began) {
      <rg-clock
        tone="waiting"
        [left]="
          (whose() === 'us' ? 'requests.clock.withYou' : 'requests.clock.withThem')
            | transloco: { days: days(), who: waitingFor() ?? country() }
        "
        [when]="'requests.clock.since' | transloco: { day: dates.dayAndMonth(began) }"
        [inline]="inline() || plain()"
      />
    }
  `,
})
export class FileClock {
  readonly clock = input.required<NextClockDto | null>();
  readonly whose = input.required<Move>();
  readonly state = input<ClockState>('running');
  /** ISO 3166-1 alpha-2 of the other side. */
  readonly counterpart = input('');
  readonly since = input<string | null>(null);
  readonly waitingFor = input<string | null>(null);
  readonly brief = input(false);
  readonly inline = input(false);
  /** On one line without the kind of date, for phones. */
  readonly plain = input(false);

  private readonly clockDates = inject(ClockDates);
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);

  protected readonly country = computed(() => this.names.jurisdiction(this.counterpart()));
  protected readonly words = computed(() => {
    const clock = this.clock();
    if (!clock) return null;
    const facts = { ...clock, whose: this.whose(), state: this.state() };
    return clockWords(facts, this.clockDates.now(), this.clockDates.here());
  });
  protected readonly ends = computed(() => {
    const clock = this.clock();
    const words = this.words();
    return clock && words ? this.clockDates.ends({ ...clock, hours: words.hours }) : '';
  });
  protected readonly days = computed(() =>
    daysSince(this.since() ?? '', this.clockDates.now(), this.clockDates.here()),
  );
}
