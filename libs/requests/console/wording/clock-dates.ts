import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { DateFormatter, WallClock } from '@rogatory/platform/console';

/** When a clock ends, in words; beside the platform's dates it knows days that last until 24:00. */
@Injectable({ providedIn: 'root' })
export class ClockDates {
  private readonly dates = inject(DateFormatter);
  private readonly clock = inject(WallClock);
  private readonly translations = inject(TranslocoService);

  readonly now = this.clock.now;
  readonly here = this.dates.here;

  /** The date, or, where hours matter, the hours there and here: '24:00 Phnom Penh, 02:00 here'. */
  ends(end: { due: string; zone: string; wholeDay: boolean; hours: boolean }): string {
    const due = Temporal.Instant.from(end.due);
    const within = end.wholeDay ? due.subtract({ seconds: 1 }) : due;
    if (!end.hours) return this.dates.shortDate(within, end.zone);
    const hours = end.wholeDay ? this.midnight(due, end.zone) : this.dates.hours(due, end.zone);
    const today = this.now().toZonedDateTimeISO(this.here()).toPlainDate();
    const last = within.toZonedDateTimeISO(this.here()).toPlainDate();
    if (Math.abs(today.until(last, { largestUnit: 'days' }).days) <= 1) return hours;
    return this.translations.translate('platform.date.withHours', {
      date: this.dates.dayAndMonth(within, end.zone),
      hours,
    });
  }

  /** The last day that counts, long: '27 November 2026 (Fri)'. */
  lastDay(end: { due: string; zone: string; wholeDay: boolean }): string {
    const due = Temporal.Instant.from(end.due);
    return this.dates.date(end.wholeDay ? due.subtract({ seconds: 1 }) : due, end.zone);
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
