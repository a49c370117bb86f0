import { Injectable, inject } from '@angular/core';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import { ClockWords } from '../clocks/clock-words';
import { edgeOf } from '../clocks/clock-view';
import type { CalendarEntryDto } from '@rogatory/deadlines/contract';

/** An entry of the calendar as it is shown. */
export type WordedEntry = ReturnType<CalendarWords['entry']>;

/** The entries of the calendar in words. */
@Injectable({ providedIn: 'root' })
export class CalendarWords {
  private readonly clocks = inject(ClockWords);
  private readonly names = inject(LocaleNames);
  private readonly dates = inject(DateFormatter);

  entry(entry: CalendarEntryDto) {
    const country = this.names.jurisdiction(entry.counterpartJurisdiction);
    return {
      ...entry,
      country,
      name: this.clocks.name(entry, country),
      kindWords: this.clocks.kind({ ...entry, law: null }),
      edge: edgeOf(entry.kind),
      hour: entry.wholeDay ? null : this.dates.hours(entry.due, entry.zone),
      whoseWords:
        entry.whose === 'us'
          ? this.clocks.say('deadlines.clock.weAct')
          : this.clocks.say('deadlines.clock.theyAct', { country }),
    };
  }
}
