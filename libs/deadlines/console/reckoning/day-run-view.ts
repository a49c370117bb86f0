import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LanguageStore } from '@rogatory/platform/console';
import { foldedRun, type DayRunFacts, type RunDay } from './day-run';
import { ReckoningWords } from './reckoning-words';

/** The days of a reckoning as a small calendar: what counts, what does not, and why. */
@Component({
  selector: 'rg-day-run',
  imports: [TranslocoPipe],
  templateUrl: './day-run-view.html',
  styleUrl: './day-run-view.css',
})
export class DayRunView {
  readonly facts = input.required<DayRunFacts>();
  private readonly words = inject(ReckoningWords);
  private readonly dates = inject(DateFormatter);
  private readonly language = inject(LanguageStore);

  protected readonly whole = linkedSignal({
    source: () => this.facts().due,
    computation: () => false,
  });
  protected readonly weekdays = computed(() =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => this.words.weekday(weekday, 'short')),
  );
  protected readonly run = computed(() => {
    const { before, folded, after, unfoldable } = foldedRun(this.facts(), this.whole());
    return {
      parts: [
        { weeks: before.map((week) => week.map((day) => this.cell(day))), folded },
        { weeks: after.map((week) => week.map((day) => this.cell(day))), folded: 0 },
      ],
      unfoldable,
    };
  });
  /** Kinds of days that appear: the legend names no others. */
  protected readonly legend = computed(() => {
    const days = this.run().parts.flatMap(({ weeks }) => weeks.flat());
    const roles = (['event', 'unrolled', 'due', 'paused'] as const)
      .filter((role) => days.some((day) => day.role === role))
      .map((role) => ({ role, off: null, words: this.roleWords(role) }));
    const offs = (['rest', 'holiday', 'tentative'] as const)
      .filter((off) => days.some(({ look }) => look === off))
      .map((off) => ({ role: null, off, words: this.words.say(`deadlines.run.${off}`) }));
    return [...roles, ...offs];
  });

  private cell(day: RunDay) {
    const { holiday } = day;
    const language = this.language.language();
    const name = holiday ? (holiday.names?.[language] ?? holiday.name) : null;
    const label =
      day.role === 'between' || day.role === 'outside' || day.role === 'paused'
        ? name
        : this.roleWords(day.role);
    const date = Temporal.PlainDate.from(day.date);
    return {
      ...day,
      look: day.off === 'holiday' ? (holiday?.tentative ? 'tentative' : 'holiday') : day.off,
      month:
        day.day === 1 || day.role === 'event' || day.role === 'due' ? this.words.month(date) : '',
      label,
      /** English where the holiday has no name in the reader's language. */
      lang: name !== null && label === name && !holiday?.names?.[language] ? 'en' : null,
      spoken: this.spoken(day, name),
    };
  }

  private spoken(day: RunDay, name: string | null): string {
    const parts = [
      this.dates.plainDate(day.date),
      day.role === 'between' || day.role === 'outside' ? null : this.roleWords(day.role),
      name,
      day.holiday?.tentative ? this.words.say('deadlines.tentative') : null,
      day.off === 'rest' ? this.words.say('deadlines.run.rest') : null,
    ];
    return parts.filter((part) => part !== null).join(', ');
  }

  private roleWords(role: RunDay['role']): string {
    const begins = role === 'event' && this.facts().hours;
    return this.words.say(`deadlines.run.${begins ? 'begins' : role}`);
  }
}
