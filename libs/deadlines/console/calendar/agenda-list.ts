import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LanguageStore } from '@rogatory/platform/console';
import { Icon, Jurisdiction, PanelState, Tag } from '@rogatory/ui';
import { CalendarWords } from './calendar-words';
import type { CalendarDay } from './month-days';

/** Day after day what ends, with today and the holidays in their places. */
@Component({
  selector: 'rg-agenda-list',
  imports: [Icon, Jurisdiction, PanelState, RouterLink, Tag, TranslocoPipe],
  templateUrl: './agenda-list.html',
  styleUrl: './agenda-list.css',
})
export class AgendaList {
  readonly days = input.required<readonly CalendarDay[]>();
  private readonly entryWords = inject(CalendarWords);
  private readonly dates = inject(DateFormatter);
  private readonly language = inject(LanguageStore);

  protected readonly rows = computed(() =>
    this.days().map((day) => {
      const translated = day.holiday?.names?.[this.language.language()];
      return {
        ...day,
        key: day.date.toString(),
        title: this.dates.plainDate(day.date.toString()),
        holidayName: day.holiday && (translated ?? day.holiday.name),
        holidayLang: day.holiday && !translated ? 'en' : null,
        entries: day.entries.map((entry) => this.entryWords.entry(entry)),
      };
    }),
  );
  protected readonly empty = computed(() =>
    this.days().every(({ entries }) => entries.length === 0),
  );
}
