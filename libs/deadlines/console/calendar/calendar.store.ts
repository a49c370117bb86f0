import { Injectable, computed, inject, resource, signal } from '@angular/core';
import { LiveStream, SessionStore, problemOf } from '@rogatory/platform/console';
import { DeadlinesApi } from '../deadlines-api';
import { WorkingDays, type DaysOff } from '../reckoning/working-days';
import type { CalendarEntriesDto } from '@rogatory/deadlines/contract';
import { firstWeekday, shownSpan } from './month-days';

/** Until the calendar is read, weeks are drawn as most of the world works them. */
const usualWeek: DaysOff = { workingWeek: [1, 2, 3, 4, 5], holidays: [], known: true };

type Shown = CalendarEntriesDto & { month: string };

/** What ends in the month in front for the own authority, and the days its office is closed. */
@Injectable()
export class CalendarStore {
  private readonly api = inject(DeadlinesApi);
  private readonly workingDays = inject(WorkingDays);
  private readonly session = inject(SessionStore);
  private readonly month = signal<Temporal.PlainYearMonth | undefined>(undefined);

  readonly jurisdiction = computed(() => this.session.me()?.authority.jurisdiction ?? '');

  private readonly days = resource({
    params: () => {
      const month = this.month();
      const jurisdiction = this.jurisdiction();
      if (!month || jurisdiction === '') return undefined;
      const years = [month.subtract({ months: 1 }).year, month.year, month.add({ months: 1 }).year];
      return { jurisdiction, years: [...new Set(years)] };
    },
    loader: ({ params }) =>
      this.workingDays.of({ jurisdiction: params.jurisdiction, region: null }, params.years),
  });
  readonly daysOff = computed(() => (this.days.hasValue() ? this.days.value() : usualWeek));
  readonly calendarFailed = computed(() => this.days.error() !== undefined);

  private readonly answer = resource({
    params: () => {
      const month = this.month();
      return month && !this.days.isLoading()
        ? { month: month.toString(), ...this.spanOf(month) }
        : undefined;
    },
    loader: async ({ params }): Promise<Shown> => ({
      month: params.month,
      ...(await this.api.entries(params.from, params.to)),
    }),
  });
  /** What ends in the month in front; null until it has been read. */
  readonly shown = computed(() => {
    const answered = this.answer.hasValue() ? this.answer.value() : null;
    return answered?.month === this.month()?.toString() ? answered : null;
  });
  readonly problem = computed(() => {
    const error = this.answer.error();
    return error === undefined ? null : problemOf(error.cause ?? error);
  });

  constructor() {
    inject(LiveStream).on('desk', () => this.refresh());
  }

  show(month: Temporal.PlainYearMonth): void {
    if (!this.month()?.equals(month)) this.month.set(month);
  }

  refresh(): void {
    this.answer.reload();
  }

  private spanOf(month: Temporal.PlainYearMonth): { from: string; to: string } {
    const { from, to } = shownSpan(month, firstWeekday(this.daysOff().workingWeek));
    return { from: from.toString(), to: to.toString() };
  }
}
