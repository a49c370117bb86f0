import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockDates, DateFormatter, LocaleNames } from '@rogatory/platform/console';
import { Icon, Jurisdiction, Tag } from '@rogatory/ui';
import type { DeskItemDto } from '@rogatory/requests/contract';
import { actIcon } from '../wording/act-words';
import { clockWords } from '../wording/clock-words';
import { FileClock } from '../wording/file-clock';

/** One row of the desk: what to do over why, on which request, by when. */
@Component({
  selector: 'a[rg-desk-row]',
  imports: [FileClock, Icon, Jurisdiction, Tag, TranslocoPipe],
  templateUrl: './desk-row.html',
  styleUrl: './desk-row.css',
  host: {
    '[attr.href]': 'address()',
    '[class.chosen]': 'chosen()',
    '[attr.aria-current]': 'chosen() ? true : null',
  },
})
export class DeskRow {
  readonly item = input.required<DeskItemDto>();
  readonly chosen = input(false);
  /** One column: the kind of date stands on the request's page. */
  readonly narrow = input(false);

  private readonly clockDates = inject(ClockDates);
  private readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  protected readonly address = computed(() => `/requests/${this.item().fileId}`);
  protected readonly icon = computed(() => actIcon(this.item().act));
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.item().counterpartJurisdiction),
  );
  protected readonly whose = computed(() =>
    this.item().group === 'waiting_for_them' ? 'them' : 'us',
  );
  /** Parameters of title and reason: the sentence depends on how the clock stands. */
  protected readonly words = computed(() => {
    const item = this.item();
    const clock = item.clock;
    const tone = clock
      ? clockWords({ ...clock, whose: this.whose() }, this.clockDates.now(), this.clockDates.here())
          .tone
      : 'none';
    return {
      country: this.country(),
      direction: item.direction,
      state: item.state,
      clock: tone,
      measures: item.measureCount,
      waitingFor: item.waitingFor ?? '',
      known: item.waitingFor ? 'yes' : 'no',
      since: this.dates.dayAndMonth(item.since),
    };
  });
}
