import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { confidences, type InstrumentDto } from '@rogatory/instruments/contract';
import {
  DateFormatter,
  ProblemWords,
  WallClock,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import { Confirmation, Control, Field, type ConfirmationFact } from '@rogatory/ui';
import { JurisdictionChoices } from '../jurisdiction-choices';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';
import { changeOf, draftOf, missingAnswer, type ChangeDraft } from './change-draft';
import type { ChangeSubject } from './change-subject';
import { fieldProblem } from './field-problem';

/** A dated change of a card, proposed by one administrator for another to approve. */
@Component({
  selector: 'rg-propose-change',
  imports: [Confirmation, Control, Field, FormField, TranslocoPipe],
  templateUrl: './propose-change.html',
  styles: `
    :host {
      --rg-dialog-width: 640px;
    }
    .form {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: 12px;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
      gap: 12px;
      align-items: start;
    }
  `,
})
export class ProposeChange {
  readonly instrument = input.required<InstrumentDto>();
  readonly subject = input.required<ChangeSubject>();
  readonly done = output();
  readonly left = output();

  private readonly api = inject(LawApi);
  private readonly words = inject(LawWords);
  private readonly problemWords = inject(ProblemWords);
  private readonly clock = inject(WallClock);
  private readonly dates = inject(DateFormatter);
  protected readonly choices = inject(JurisdictionChoices);
  protected readonly confidences = confidences;

  protected readonly draft = linkedSignal<ChangeSubject, ChangeDraft>({
    source: () => this.subject(),
    computation: (subject) => draftOf(subject),
  });
  protected readonly fields = form(this.draft, (draft) => {
    maxLength(draft.article, 100);
    maxLength(draft.source, 500);
    maxLength(draft.reason, 2_000);
  });
  protected readonly busy = signal(false);
  private readonly problem = signal<ProblemView | null>(null);
  /** One intention, one key: kept over retries until an answer changes. */
  private readonly attempt = linkedSignal<string, string>({
    source: () => JSON.stringify(this.draft()),
    computation: () => newKey(),
  });

  protected readonly missing = computed(() => missingAnswer(this.subject(), this.draft()));
  protected readonly heading = computed(() => {
    const subject = this.subject();
    const { citation } = this.instrument();
    if (subject.kind === 'provision') {
      return this.words.say('instruments.propose.heading', {
        what: `${citation}, ${subject.row.article}`,
      });
    }
    return subject.party === null
      ? this.words.say('instruments.propose.headingParty', { citation })
      : this.words.say('instruments.propose.heading', {
          what: `${citation}, ${this.words.jurisdiction(subject.party.jurisdiction)}`,
        });
  });
  protected readonly facts = computed<ConfirmationFact[]>(() => {
    const { effectiveFrom } = this.draft();
    return [
      {
        label: this.words.say('instruments.propose.takesEffect'),
        value: effectiveFrom === '' ? '–' : this.words.date(effectiveFrom),
        note: this.words.say('instruments.propose.onceApproved'),
      },
    ];
  });
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : null;
  });

  /** What the API finds wrong with a field, in words; null where nothing is. */
  protected wrong(field: string): string | null {
    const code = fieldProblem(this.problem(), field);
    return code === null ? null : this.words.say(`instruments.wrong.${code}`);
  }

  protected async confirm(): Promise<void> {
    if (this.busy() || this.missing()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const today = this.clock.now().toZonedDateTimeISO(this.dates.here()).toPlainDate();
      const change = changeOf(this.instrument(), this.subject(), this.draft(), today.toString());
      await this.api.propose(change, this.attempt());
      this.done.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
