import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import type { CalendarDto, JurisdictionProfileDto } from '@rogatory/jurisdictions/contract';
import { problemOf, type ProblemView } from '@rogatory/platform/console';
import { JurisdictionWords } from './jurisdiction-words';
import { JurisdictionsApi } from './jurisdictions-api';

interface Asked {
  readonly code: string;
  readonly region: string | null;
}

function problemFrom(error: Error | undefined): ProblemView | null {
  return error === undefined ? null : problemOf(error.cause ?? error);
}

/** One jurisdiction: what is known of it, and its days off this year and next. */
@Injectable()
export class JurisdictionStore {
  private readonly api = inject(JurisdictionsApi);
  private readonly words = inject(JurisdictionWords);
  private readonly asked = signal<Asked | undefined>(undefined);
  private readonly code = computed(() => this.asked()?.code);
  readonly years = computed(() => {
    const { year } = this.words.today();
    return [year, year + 1];
  });

  readonly profile = resource({
    params: () => this.code(),
    loader: ({ params }): Promise<JurisdictionProfileDto> => this.api.profile(params),
  });
  private readonly calendarAnswer = resource({
    params: () => {
      const asked = this.asked();
      return asked && { ...asked, years: this.years() };
    },
    loader: ({ params: { code, region, years } }) =>
      Promise.all(years.map((year) => this.api.calendar(code, year, region))),
  });

  /** The calendars last read of this jurisdiction: another region's stay until its own are here. */
  readonly calendars = linkedSignal<readonly CalendarDto[] | null, readonly CalendarDto[] | null>({
    source: () => (this.calendarAnswer.hasValue() ? this.calendarAnswer.value() : null),
    computation: (answered, before) => {
      if (answered) return answered;
      const kept = before?.value ?? null;
      return kept?.[0]?.jurisdiction === this.code() ? kept : null;
    },
  });
  readonly calendarLoading = this.calendarAnswer.isLoading;
  readonly calendarProblem = computed(() => problemFrom(this.calendarAnswer.error()));
  readonly problem = computed(() => problemFrom(this.profile.error()));

  show(code: string, region: string | null): void {
    this.asked.set({ code, region });
  }

  refresh(): void {
    this.profile.reload();
    this.calendarAnswer.reload();
  }

  refreshCalendar(): void {
    this.calendarAnswer.reload();
  }
}
