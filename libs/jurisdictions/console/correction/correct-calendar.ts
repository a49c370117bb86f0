import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  calendarFieldProblems,
  type CalendarDto,
  type RegionDto,
} from '@rogatory/jurisdictions/contract';
import {
  DateFormatter,
  ProblemWords,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import { Confirmation, Control, Field, Segmented, type ConfirmationFact } from '@rogatory/ui';
import { JurisdictionWords } from '../jurisdiction-words';
import { JurisdictionsApi } from '../jurisdictions-api';
import {
  correctionOf,
  emptyCorrection,
  missingAnswer,
  type CorrectionDraft,
} from './correction-draft';

/** What the API may find wrong with a field, of those that have words of their own. */
const fieldProblems = Object.values(calendarFieldProblems);

/**
 * Adds a day off or takes one out, with its reason. The step names its consequence: every running
 * clock that the day touches is computed again.
 */
@Component({
  selector: 'rg-correct-calendar',
  imports: [Confirmation, Control, Field, FormField, Segmented, TranslocoPipe],
  templateUrl: './correct-calendar.html',
  styles: `
    .form {
      display: grid;
      gap: 12px;
      margin-block-start: 12px;
    }
  `,
})
export class CorrectCalendar {
  readonly jurisdiction = input.required<string>();
  /** The jurisdiction's name in the reader's language. */
  readonly name = input.required<string>();
  readonly regions = input.required<readonly RegionDto[]>();
  readonly region = input<string | null>(null);
  readonly calendars = input.required<readonly CalendarDto[]>();
  readonly done = output();
  readonly left = output();

  private readonly api = inject(JurisdictionsApi);
  private readonly words = inject(JurisdictionWords);
  private readonly problemWords = inject(ProblemWords);
  private readonly dates = inject(DateFormatter);

  protected readonly draft = linkedSignal(() => emptyCorrection(this.region()));
  protected readonly fields = form<CorrectionDraft>(this.draft, (draft) => {
    maxLength(draft.name, 200);
    maxLength(draft.reason, 1_000);
  });
  protected readonly busy = signal(false);
  private readonly problem = signal<ProblemView | null>(null);
  /** One intention, one key: kept over retries until an answer changes. */
  private readonly attempt = linkedSignal<string, string>({
    source: () => JSON.stringify(this.draft()),
    computation: () => newKey(),
  });

  protected readonly kinds = computed(() => [
    { value: 'added', label: this.words.say('jurisdictions.correct.kind.added') },
    { value: 'removed', label: this.words.say('jurisdictions.correct.kind.removed') },
  ]);
  protected readonly missing = computed(() => missingAnswer(this.draft()));
  /** Days that may be taken out, of the calendars on the page. */
  protected readonly holidays = computed(() =>
    this.calendars()
      .flatMap(({ holidays }) => holidays)
      .map(({ date, name }) => ({ date, name, words: this.dates.plainDate(date) })),
  );
  protected readonly removedName = computed(
    () => this.holidays().find(({ date }) => date === this.draft().date)?.name ?? '',
  );
  protected readonly facts = computed<ConfirmationFact[]>(() => {
    const { region } = this.draft();
    const where = this.regions().find(({ code }) => code === region)?.name;
    return [
      {
        label: this.words.say('jurisdictions.correct.holdsFor'),
        value: where ?? this.name(),
        ...(where ? { note: this.name() } : {}),
      },
      {
        label: this.words.say('jurisdictions.correct.moves'),
        value: this.words.say('jurisdictions.correct.clocks'),
      },
    ];
  });
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : null;
  });

  protected choose(kind: string): void {
    this.problem.set(null);
    this.draft.update((draft) => ({
      ...draft,
      kind: kind === 'removed' ? 'removed' : 'added',
      date: '',
    }));
  }

  /** Why the API cannot use a field, in words; null where it can. */
  protected wrong(field: string): string | null {
    const found = this.problem()?.fields.find(({ pointer }) => pointer === `/${field}`);
    if (found === undefined) return null;
    const known = fieldProblems.find((code) => code === found.code);
    return this.words.say(`jurisdictions.correct.wrong.${known ?? 'other'}`);
  }

  protected async confirm(): Promise<void> {
    if (this.busy() || this.missing()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const correction = correctionOf(this.draft(), this.removedName());
      await this.api.correct(this.jurisdiction(), correction, this.attempt());
      this.done.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
