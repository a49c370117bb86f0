import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LawOverrideDto } from '@rogatory/instruments/contract';
import { ProblemWords, newKey, problemOf, type ProblemView } from '@rogatory/platform/console';
import { Confirmation, Control, Field, type ConfirmationFact } from '@rogatory/ui';
import { LawApi, type Decision } from '../law-api';
import { LawWords } from '../law-words';

/** The second person's decision on a proposed change, or its withdrawal by who proposed it. */
@Component({
  selector: 'rg-decide-change',
  imports: [Confirmation, Control, Field, FormField, TranslocoPipe],
  template: `
    <rg-confirmation
      [open]="true"
      [heading]="'instruments.decide.' + decision() + '.heading' | transloco"
      [text]="'instruments.decide.' + decision() + '.text' | transloco"
      [facts]="facts()"
      [confirmLabel]="'instruments.decide.' + decision() + '.confirm' | transloco: effect()"
      [busy]="busy()"
      [failure]="failure()"
      (confirmed)="confirm()"
      (back)="left.emit()"
    >
      <rg-field
        class="note"
        [label]="'instruments.field.note' | transloco"
        [optional]="'instruments.optional' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields.note"></textarea>
      </rg-field>
    </rg-confirmation>
  `,
  styles: `
    .note {
      margin-block-start: 12px;
    }
  `,
})
export class DecideChange {
  readonly change = input.required<LawOverrideDto>();
  readonly decision = input.required<Decision>();
  readonly done = output();
  /** Somebody else decided meanwhile: the list should be read again. */
  readonly changed = output();
  readonly left = output();

  private readonly api = inject(LawApi);
  private readonly words = inject(LawWords);
  private readonly problemWords = inject(ProblemWords);
  protected readonly draft = signal({ note: '' });
  protected readonly fields = form(this.draft, (draft) => maxLength(draft.note, 2_000));
  protected readonly busy = signal(false);
  private readonly problem = signal<ProblemView | null>(null);
  /** One intention, one key: kept over retries until the note changes. */
  private readonly attempt = linkedSignal<string, string>({
    source: () => `${this.change().id} ${this.decision()} ${this.draft().note}`,
    computation: () => newKey(),
  });
  protected readonly effect = computed(() => ({
    date: this.words.date(this.change().effectiveFrom),
  }));
  protected readonly facts = computed<ConfirmationFact[]>(() => [
    {
      label: this.words.say('instruments.propose.takesEffect'),
      value: this.words.date(this.change().effectiveFrom),
    },
    {
      label: this.words.say('instruments.changes.proposed'),
      value: this.change().proposedBy,
    },
  ]);
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : null;
  });

  protected async confirm(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const note = this.draft().note.trim();
      await this.api.decide(this.change().id, this.decision(), note, this.attempt());
      this.done.emit();
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problem);
      if (problem.kind === 'refused') this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
