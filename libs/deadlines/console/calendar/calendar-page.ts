import { Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ClockDates,
  KeyMap,
  LocaleNames,
  ProblemWords,
  narrowScreen,
} from '@rogatory/platform/console';
import { Button, PanelState, Segmented } from '@rogatory/ui';
import { ReckoningWords } from '../reckoning/reckoning-words';
import { AgendaList } from './agenda-list';
import {
  calendarViews,
  readCalendarAddress,
  writeCalendarAddress,
  type CalendarAddress,
} from './calendar-address';
import { CalendarStore } from './calendar.store';
import { FeedPanel } from './feed-panel';
import { agendaDays, monthWeeks } from './month-days';
import { MonthTable } from './month-table';

/** What ends when, for the own authority: a month at a glance, or day after day. */
@Component({
  selector: 'rg-calendar-page',
  imports: [
    AgendaList,
    Button,
    FeedPanel,
    MonthTable,
    PanelState,
    RouterLink,
    Segmented,
    TranslocoPipe,
  ],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
  providers: [CalendarStore],
})
export class CalendarPage {
  protected readonly store = inject(CalendarStore);
  private readonly words = inject(ReckoningWords);
  private readonly names = inject(LocaleNames);
  private readonly clockDates = inject(ClockDates);
  private readonly problems = inject(ProblemWords);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });
  protected readonly narrow = narrowScreen();

  private readonly today = computed(
    () => this.clockDates.now().toZonedDateTimeISO(this.clockDates.here()).toPlainDate(),
    { equal: (a, b) => a.equals(b) },
  );
  protected readonly address = computed(() => readCalendarAddress(this.params(), this.today()));
  /** A phone has no room for a month. */
  protected readonly view = computed(() => (this.narrow() ? 'agenda' : this.address().view));
  protected readonly monthName = computed(() =>
    this.words.monthAndYear(this.address().month.toPlainDate({ day: 1 })),
  );
  protected readonly isThisMonth = computed(() =>
    this.address().month.equals(this.today().toPlainYearMonth()),
  );
  protected readonly country = computed(() => this.names.jurisdiction(this.store.jurisdiction()));
  protected readonly views = computed(() =>
    calendarViews.map((value) => ({ value, label: this.words.say(`deadlines.calendar.${value}`) })),
  );
  protected readonly weeks = computed(() => {
    const shown = this.store.shown();
    return (
      shown && monthWeeks(this.address().month, this.today(), this.store.daysOff(), shown.entries)
    );
  });
  protected readonly agenda = computed(() => {
    const weeks = this.weeks();
    return weeks && agendaDays(weeks);
  });
  protected readonly failure = computed(() => {
    const problem = this.store.problem();
    return problem && this.problems.say(problem);
  });

  constructor() {
    effect(() => {
      const { month } = this.address();
      untracked(() => this.store.show(month));
    });
    inject(KeyMap).bind([
      { keys: 'j', words: 'deadlines.calendar.next', run: () => this.leaf(1) },
      { keys: 'k', words: 'deadlines.calendar.previous', run: () => this.leaf(-1) },
      { keys: 't', words: 'deadlines.calendar.thisMonth', run: () => this.now() },
    ]);
  }

  /** Turns so many months on, or back. */
  protected leaf(months: number): void {
    this.go({ month: this.address().month.add({ months }) });
  }

  protected now(): void {
    this.go({ month: this.today().toPlainYearMonth() });
  }

  protected choose(text: string): void {
    const view = calendarViews.find((known) => known === text);
    if (view) this.go({ view });
  }

  private go(change: Partial<CalendarAddress>): void {
    const address = { ...this.address(), ...change };
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: writeCalendarAddress(address, this.today()),
      queryParamsHandling: 'merge',
    });
  }
}
