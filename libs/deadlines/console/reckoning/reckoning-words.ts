import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { sayingSources } from '@rogatory/deadlines/rules';
import type { Period } from '@rogatory/instruments/contract';
import { DateFormatter, LanguageStore, LocaleNames } from '@rogatory/platform/console';

/** Parameters of a step or a warning, as the API sends them. */
export type ReckoningParams = Readonly<Record<string, string | number>>;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T/;
/** A Monday, to name the days of the week by. */
const monday = Temporal.PlainDate.from('2024-01-01');

/** Letters that a narrow column has room for. */
const widest = 6;

/** Dates, lengths and places of a reckoning as a reader writes them. */
@Injectable({ providedIn: 'root' })
export class ReckoningWords {
  private readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);
  private readonly translations = inject(TranslocoService);

  say(key: string, params: ReckoningParams = {}): string {
    this.language.language();
    return this.translations.translate(key, params);
  }

  /**
   * The parameters of a step in words: dates, instants, zones and States named, a period as
   * `length`, a pause as `pause`. What a step may leave out is empty, and `dated` and `timed` tell.
   */
  params(params: ReckoningParams, zone: string): Record<string, string | number> {
    const words = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, this.word(name, value, zone)]),
    );
    const { amount, unit, days, minutes } = params;
    return {
      date: '',
      at: '',
      direction: 'forward',
      tentative: 'no',
      dated: 'date' in params ? 'yes' : 'no',
      timed: 'at' in params ? 'yes' : 'no',
      length:
        typeof amount === 'number' && typeof unit === 'string' ? this.length(amount, unit) : '',
      pause:
        typeof minutes === 'number'
          ? this.length(minutes, 'minutes')
          : this.length(Number(days ?? 0), 'days'),
      ...words,
    };
  }

  /** What a step rests on: a citation as it stands, anything else in the reader's words. */
  source(source: string): string {
    return sayingSources(source, (code) => this.say(`deadlines.source.${code}`));
  }

  /** '30 days', '1.5 months'. */
  length(amount: number, unit: string): string {
    return this.say(`deadlines.length.${unit}`, { amount });
  }

  periods(periods: readonly Period[]): string {
    return this.list(periods.map(({ amount, unit }) => this.length(amount, unit)));
  }

  list(words: readonly string[]): string {
    return new Intl.ListFormat(this.language.locale(), { type: 'conjunction' }).format(words);
  }

  /** ISO weekday, 1 is Monday. */
  weekday(number: number, length: 'long' | 'short' | 'narrow' = 'long'): string {
    return this.intl(monday.add({ days: number - 1 }), { weekday: length });
  }

  monthAndYear(date: Temporal.PlainDate): string {
    return this.intl(date, { month: 'long', year: 'numeric' });
  }

  /** '17 Dec', or '17/12' where the month's name is too long for a narrow column. */
  shortDay(date: Temporal.PlainDate): string {
    const words = this.intl(date, { day: 'numeric', month: 'short' });
    return words.length <= widest ? words : this.intl(date, { day: 'numeric', month: 'numeric' });
  }

  month(date: Temporal.PlainDate): string {
    return this.intl(date, { month: 'short' });
  }

  private word(name: string, value: string | number, zone: string): string | number {
    if (name === 'weekday') return this.weekday(Number(value));
    if (typeof value === 'number') return value;
    if (name === 'zone') return this.dates.place(value);
    if (name === 'jurisdiction') return this.names.jurisdiction(value);
    if (dayForm.test(value)) return this.dates.plainDate(value);
    if (instantForm.test(value)) return this.dates.dateTime(Temporal.Instant.from(value), zone);
    return value;
  }

  private intl(date: Temporal.PlainDate, options: Intl.DateTimeFormatOptions): string {
    const { epochMilliseconds } = date.toZonedDateTime('UTC');
    return new Intl.DateTimeFormat(this.language.locale(), { ...options, timeZone: 'UTC' }).format(
      epochMilliseconds,
    );
  }
}
