import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { WallClock } from '../clock/wall-clock';
import { DateFormatter } from './date-formatter';

/** An end as the API tells it: an instant, where it is reckoned, and whether the whole day counts. */
export type ClockEnd = { due: string; zone: string; wholeDay: boolean };

/** When a clock ends, in words; beside the platform's dates it knows days that last until 24:00. */
@Injectable({ providedIn: 'root' })
export class ClockDates {
  private readonly dates = inject(DateFormatter);
  private readonly clock = inject(WallClock);
  private readonly translations = inject(TranslocoService);

  readonly now = this.clock.now;
  readonly here = this.dates.here;

  /** The date, or, where hours matter, the hours there and here: '24:00 Phnom Penh, 02:00 here'. */
  ends(end: ClockEnd & { hours: boolean }): string {
    const within = this.within(end);
    if (!end.hours) return this.dates.shortDate(within, end.zone);
    const hours = this.hours(end);
    const today = this.now().toZonedDateTimeISO(this.here()).toPlainDate();
    const last = within.toZonedDateTimeISO(this.here()).toPlainDate();
    if (Math.abs(today.until(last, { largestUnit: 'days' }).days) <= 1) return hours;
    return this.translations.translate('platform.date.withHours', {
      date: this.dates.dayAndMonth(within, end.zone),
      hours,
    });
  }

  /** The last day that counts, long: '27 November 2026 (Fri)'. */
  lastDay(end: ClockEnd): string {
    return this.dates.date(this.within(end), end.zone);
  }

  /** Date and hour, whole: '14 March 2026 (Sat), 24:00 Bangkok, 18:00 here'. */
  full(end: ClockEnd): string {
    return this.translations.translate('platform.date.withHours', {
      date: this.lastDay(end),
      hours: this.hours(end),
    });
  }

  /** '24:00 Bangkok, 18:00 here'. */
  hours(end: ClockEnd): string {
    const due = Temporal.Instant.from(end.due);
    return end.wholeDay ? this.midnight(due, end.zone) : this.dates.hours(due, end.zone);
  }

  /** The day it is here at the end, where it is another one than there; else null. */
  dayHere(end: ClockEnd): string | null {
    if (this.dates.time(end.due, end.zone) === this.dates.time(end.due)) return null;
    const here = this.dates.date(end.due);
    return here === this.lastDay(end) ? null : here;
  }

  private within(end: ClockEnd): Temporal.Instant {
    const due = Temporal.Instant.from(end.due);
    return end.wholeDay ? due.subtract({ seconds: 1 }) : due;
  }

  private midnight(due: Temporal.Instant, zone: string): string {
    const here = this.dates.time(due);
    if (zone === this.here())
      return this.translations.translate('platform.date.here', { time: '24:00' });
    if (this.dates.time(due, zone) === here) {
      return this.translations.translate('platform.date.hereAndThere', { time: '24:00' });
    }
    return this.translations.translate('platform.date.thereAndHere', {
      there: '24:00',
      place: this.dates.place(zone),
      here,
    });
  }
}
