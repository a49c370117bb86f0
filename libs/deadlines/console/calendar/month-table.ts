import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LanguageStore } from '@rogatory/platform/console';
import { Icon } from '@rogatory/ui';
import { ReckoningWords } from '../reckoning/reckoning-words';
import { CalendarWords } from './calendar-words';
import type { CalendarDay } from './month-days';

/** Entries that a day has room for; the rest stands in the agenda. */
const room = 4;

/** A month as a table of weeks; each entry leads to its request. */
@Component({
  selector: 'rg-month-table',
  imports: [Icon, RouterLink, TranslocoPipe],
  templateUrl: './month-table.html',
  styleUrl: './month-table.css',
})
export class MonthTable {
  readonly weeks = input.required<readonly (readonly CalendarDay[])[]>();
  readonly caption = input.required<string>();
  private readonly words = inject(ReckoningWords);
  private readonly entryWords = inject(CalendarWords);
  private readonly dates = inject(DateFormatter);
  private readonly language = inject(LanguageStore);

  protected readonly weekdays = computed(() =>
    (this.weeks()[0] ?? []).map(({ date }) => ({
      short: this.words.weekday(date.dayOfWeek, 'short'),
      long: this.words.weekday(date.dayOfWeek),
    })),
  );
  protected readonly rows = computed(() =>
    this.weeks().map((week) =>
      week.map((day) => {
        const entries = day.entries.map((entry) => this.entryWords.entry(entry));
        const language = this.language.language();
        const translated = day.holiday?.names?.[language];
        return {
          ...day,
          key: day.date.toString(),
          spoken: this.dates.plainDate(day.date.toString()),
          holidayName: day.holiday && (translated ?? day.holiday.name),
          holidayLang: day.holiday && !translated ? 'en' : null,
          shown: entries.slice(0, room),
          more: Math.max(0, entries.length - room),
        };
      }),
    ),
  );
}
