import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Holiday } from '@rogatory/jurisdictions/contract';
import { DateFormatter, LanguageStore, LocaleNames, WallClock } from '@rogatory/platform/console';

/** A Monday, to name the days of the week by. */
const monday = Temporal.PlainDate.from('2024-01-01');

/** Facts about a jurisdiction in the reader's language. Reads the language as a signal. */
@Injectable({ providedIn: 'root' })
export class JurisdictionWords {
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly names = inject(LocaleNames);
  private readonly dates = inject(DateFormatter);
  private readonly clock = inject(WallClock);

  say(key: string, params: Record<string, string | number> = {}): string {
    this.language.language();
    return this.translations.translate(key, params);
  }

  name(code: string): string {
    return this.names.jurisdiction(code);
  }

  languages(tags: readonly string[]): string {
    return this.list(tags.map((tag) => this.names.languageName(tag)));
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.language.locale(), { type: 'conjunction' }).format(words);
  }

  /** 'Monday to Friday' for days in a row, else the days one by one. ISO weekdays. */
  workingWeek(days: readonly number[]): string {
    const sorted = days.toSorted((a, b) => a - b);
    const first = sorted.find((day) => !sorted.includes(day === 1 ? 7 : day - 1));
    const last = sorted.find((day) => !sorted.includes(day === 7 ? 1 : day + 1));
    if (first === undefined || last === undefined) return this.say('jurisdictions.week.everyDay');
    const inRow = Array.from({ length: sorted.length }, (_, step) => ((first + step - 1) % 7) + 1);
    return inRow.every((day) => sorted.includes(day)) && sorted.length > 2
      ? this.say('jurisdictions.week.fromTo', {
          first: this.weekday(first),
          last: this.weekday(last),
        })
      : this.list(sorted.map((day) => this.weekday(day)));
  }

  /** 'Works Monday to Friday': the days beside which holidays count. */
  workingWeekNote(days: readonly number[]): string {
    return this.say('jurisdictions.week.works', { days: this.workingWeek(days) });
  }

  /** A day off by its name in the reader's language where that is known, else in English. */
  holiday({ name, names }: Pick<Holiday, 'name' | 'names'>): { text: string; language: string } {
    const language = this.language.language();
    const own = names?.[language];
    return own === undefined ? { text: name, language: 'en' } : { text: own, language };
  }

  month(month: number): string {
    return this.format({ month: 'short' }, monday.with({ month, day: 1 }));
  }

  /** 'Mon 12': a day where its month stands beside it. */
  dayOfMonth(date: string): { weekday: string; day: string } {
    const day = Temporal.PlainDate.from(date);
    return {
      weekday: this.format({ weekday: 'short' }, day),
      day: this.format({ day: 'numeric' }, day),
    };
  }

  /** '18:42' there now. */
  timeNow(zone: string): string {
    return this.dates.time(this.clock.now(), zone);
  }

  /** What their clocks are ahead of ours now, in minutes; behind is negative. */
  minutesAhead(zone: string): number {
    const now = this.clock.now();
    const there = now.toZonedDateTimeISO(zone).offsetNanoseconds;
    const here = now.toZonedDateTimeISO(this.dates.here()).offsetNanoseconds;
    return (there - here) / 60_000_000_000;
  }

  /** Today by the calendar of here. */
  today(): Temporal.PlainDate {
    return this.clock.now().toZonedDateTimeISO(this.dates.here()).toPlainDate();
  }

  private weekday(day: number): string {
    return this.format({ weekday: 'long' }, monday.add({ days: day - 1 }));
  }

  private format(options: Intl.DateTimeFormatOptions, date: Temporal.PlainDate): string {
    const instant = date.toZonedDateTime('UTC').epochMilliseconds;
    return new Intl.DateTimeFormat(this.language.locale(), { ...options, timeZone: 'UTC' }).format(
      instant,
    );
  }
}
