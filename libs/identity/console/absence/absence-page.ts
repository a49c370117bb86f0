import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, ProblemWords, SessionStore, WallClock } from '@rogatory/platform/console';
import type { AbsenceDto } from '@rogatory/identity/contract';
import { Button, Confirmation, Control, Field, Panel, PanelState } from '@rogatory/ui';
import { AbsenceStore } from './absence.store';

/** When am I away, and who stands in; for heads the same for everybody of the office. */
@Component({
  selector: 'rg-absence-page',
  imports: [Button, Confirmation, Control, Field, Panel, PanelState, TranslocoPipe],
  templateUrl: './absence-page.html',
  styleUrl: './absence-page.css',
  providers: [AbsenceStore],
})
export class AbsencePage {
  protected readonly store = inject(AbsenceStore);
  private readonly session = inject(SessionStore);
  private readonly clock = inject(WallClock);
  private readonly dates = inject(DateFormatter);
  private readonly problems = inject(ProblemWords);

  protected readonly person = linkedSignal(() => this.session.me()?.personId ?? '');
  protected readonly from = signal('');
  protected readonly to = signal('');
  /** The deputy goes with the person: another person has other deputies. */
  protected readonly deputy = linkedSignal({ source: this.person, computation: () => '' });
  protected readonly ending = signal<AbsenceDto | null>(null);
  protected readonly today = computed(() => {
    const zone = this.session.me()?.authority.zone ?? 'UTC';
    return this.clock.now().toZonedDateTimeISO(zone).toPlainDate().toString();
  });
  protected readonly deputies = computed(() => this.store.deputiesFor(this.person()));
  protected readonly failure = computed(() => {
    const problem = this.store.problem();
    return problem && this.problems.say(problem);
  });
  protected readonly missing = computed(
    () => this.from() === '' || this.to() === '' || this.deputy() === '',
  );

  protected day(date: string): string {
    return this.dates.plainDate(date);
  }

  protected isNow({ startsAt }: AbsenceDto): boolean {
    return Temporal.Instant.compare(Temporal.Instant.from(startsAt), this.clock.now()) <= 0;
  }

  protected async enter(): Promise<void> {
    if (this.missing()) return;
    const entered = await this.store.enter({
      personId: this.person(),
      from: this.from(),
      to: this.to(),
      deputyPersonId: this.deputy(),
    });
    if (!entered) return;
    this.from.set('');
    this.to.set('');
    this.deputy.set('');
  }

  protected ask(absence: AbsenceDto): void {
    this.store.begin();
    this.ending.set(absence);
  }

  protected async end(): Promise<void> {
    const absence = this.ending();
    if (absence !== null && (await this.store.end(absence))) this.ending.set(null);
  }
}
