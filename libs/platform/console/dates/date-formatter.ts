import { Injectable, computed, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '../language/language.store';
import { WallClock } from '../clock/wall-clock';
import { SessionStore } from '../session/session.store';
import { timeLeft } from './time-left';

/** An instant as the API sends it, or as Temporal holds it. */
export type Moment = string | Temporal.Instant;

function instantOf(moment: Moment): Temporal.Instant {
  return typeof moment === 'string' ? Temporal.Instant.from(moment) : moment;
}

/**
 * Words for dates and hours. A time never stands without its place: 'here' is the zone of the
 * signed-in person's authority. Reads the language and the clock as signals, so a template or a
 * computed that calls it stays right.
 */
@Injectable({ providedIn: 'root' })
export class DateFormatter {
  private readonly languages = inject(LanguageStore);
  private readonly translations = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  private readonly clock = inject(WallClock);
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  /** The zone that 'here' means. */
  readonly here = computed(() => this.session.me()?.authority.zone ?? Temporal.Now.timeZoneId());

  /** '14 March 2026 (Sat)', in the zone given or here. */
  date(moment: Moment, zone = this.here()): string {
    return this.words('platform.date.full', moment, zone);
  }

  /** 'Wed 25 November 2026'. */
  longDate(moment: Moment, zone = this.here()): string {
    return this.words('platform.date.long', moment, zone);
  }

  /** 'Mon 23 Nov 2026'. */
  shortDate(moment: Moment, zone = this.here()): string {
    return this.words('platform.date.short', moment, zone);
  }

  /** 'Mon 23 Nov': for lists where the year is plain. */
  dayAndMonth(moment: Moment, zone = this.here()): string {
    return this.words('platform.date.dayMonth', moment, zone);
  }

  /** A date without a time, `2026-03-14`: '14 March 2026 (Sat)'. */
  plainDate(date: string): string {
    return this.date(Temporal.PlainDate.from(date).toZonedDateTime('UTC').toInstant(), 'UTC');
  }

  /** '17:00', on the 24-hour clock. */
  time(moment: Moment, zone = this.here()): string {
    return this.format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, moment, zone);
  }

  /** '14 March 2026 (Sat), 17:00 Bangkok, 12:00 here'; one place where both clocks agree. */
  dateTime(moment: Moment, zone = this.here()): string {
    return this.translate('platform.date.withHours', {
      date: this.date(moment, zone),
      hours: this.hours(moment, zone),
    });
  }

  /** 'Mon 23 Nov, 23:31 here', 'today, 08:52 here'. */
  shortDateTime(moment: Moment): string {
    return this.translate('platform.date.withHours', {
      date: this.nearDate(moment),
      hours: this.translate('platform.date.here', { time: this.time(moment) }),
    });
  }

  /** '21:40 Phnom Penh, 23:40 here', or '18:00 here and there' when the clocks agree. */
  hours(moment: Moment, zone: string): string {
    const there = this.time(moment, zone);
    const here = this.time(moment);
    if (zone === this.here()) return this.translate('platform.date.here', { time: here });
    if (there === here) return this.translate('platform.date.hereAndThere', { time: here });
    return this.translate('platform.date.thereAndHere', { there, here, place: this.place(zone) });
  }

  /** 'today', 'tomorrow', 'yesterday' or 'Mon 23 Nov', by the days of here. */
  nearDate(moment: Moment): string {
    const today = this.clock.now().toZonedDateTimeISO(this.here()).toPlainDate();
    const day = instantOf(moment).toZonedDateTimeISO(this.here()).toPlainDate();
    switch (today.until(day, { largestUnit: 'days' }).days) {
      case 0:
        return this.translate('platform.date.today');
      case 1:
        return this.translate('platform.date.tomorrow');
      case -1:
        return this.translate('platform.date.yesterday');
      default:
        return day.year === today.year ? this.dayAndMonth(moment) : this.shortDate(moment);
    }
  }

  /** '13 h 30 min', '96 days', '2 days over': the bold words of a clock. */
  timeLeft(due: Moment, zone = this.here()): string {
    const left = timeLeft(instantOf(due), this.clock.now(), zone);
    const length =
      left.days === null
        ? this.translate('platform.time.hours', { hours: left.hours, minutes: left.minutes })
        : this.translate('platform.time.days', { days: left.days });
    return left.over ? this.translate('platform.time.over', { length }) : length;
  }

  /** The city of a zone in the reader's language: 'Phnom Penh' for `Asia/Phnom_Penh`. */
  place(zone: string): string {
    const city = zone.split('/').at(-1) ?? zone;
    const key = `platform.place.${city}`;
    const known = this.translations.getTranslation(this.languages.language());
    return key in known ? this.translate(key) : city.replaceAll('_', ' ');
  }

  private words(key: string, moment: Moment, zone: string): string {
    const part = (options: Intl.DateTimeFormatOptions): string =>
      this.format(options, moment, zone);
    return this.translate(key, {
      day: part({ day: 'numeric' }),
      weekday: part({ weekday: 'short' }),
      weekdayLong: part({ weekday: 'long' }),
      month: part({ month: 'long' }),
      monthShort: part({ month: 'short' }),
      year: part({ year: 'numeric' }),
    });
  }

  private format(options: Intl.DateTimeFormatOptions, moment: Moment, zone: string): string {
    const locale = this.languages.locale();
    const key = `${locale} ${zone} ${Object.entries(options).join()}`;
    let format = this.formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
      this.formats.set(key, format);
    }
    return format.format(instantOf(moment).epochMilliseconds);
  }

  private translate(key: string, params: Record<string, string | number> = {}): string {
    // Read as a signal: whoever computes with the result runs again in another language.
    this.languages.language();
    return this.translations.translate(key, params);
  }
}
