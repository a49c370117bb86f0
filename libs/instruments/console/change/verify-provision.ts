import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  DateFormatter,
  ProblemWords,
  WallClock,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import { Confirmation, Control, Field } from '@rogatory/ui';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';
import type { ProvisionRow } from '../provision/provision-row';
import { fieldProblem } from './field-problem';

/** Records which lawyer has verified a statement of law, and when. */
@Component({
  selector: 'rg-verify-provision',
  imports: [Confirmation, Control, Field, FormField, TranslocoPipe],
  template: `
    <rg-confirmation
      [open]="true"
      [heading]="'instruments.verify.heading' | transloco: { article: row().article }"
      [text]="'instruments.verify.text' | transloco"
      [confirmLabel]="'instruments.verify.confirm' | transloco"
      icon="shield-check"
      [busy]="busy()"
      [refused]="missing()"
      [failure]="failure()"
      (confirmed)="confirm()"
      (back)="left.emit()"
    >
      <blockquote [attr.lang]="words.langOf(row().text)">{{ words.text(row().text) }}</blockquote>
      <div class="form">
        <rg-field
          [label]="'instruments.field.verifiedBy' | transloco"
          [hint]="'instruments.field.verifiedByHint' | transloco"
          [answer]="wrong('verifiedBy') ? 'wrong' : null"
          [answerWords]="wrong('verifiedBy')"
        >
          <input rgControl type="text" dir="auto" [formField]="fields.verifiedBy" />
        </rg-field>
        <rg-field
          [label]="'instruments.field.verifiedOn' | transloco"
          [answer]="wrong('verifiedOn') ? 'wrong' : null"
          [answerWords]="wrong('verifiedOn')"
        >
          <input rgControl type="date" [attr.max]="today()" [formField]="fields.verifiedOn" />
        </rg-field>
      </div>
    </rg-confirmation>
  `,
  styles: `
    blockquote {
      margin: 0 0 12px;
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--rg-line-strong);
      color: var(--rg-text-2);
    }
    blockquote:empty {
      display: none;
    }
    .form {
      display: grid;
      gap: 12px;
    }
  `,
})
export class VerifyProvision {
  readonly targetId = input.required<string>();
  readonly row = input.required<ProvisionRow>();
  readonly done = output();
  readonly left = output();

  private readonly api = inject(LawApi);
  private readonly problemWords = inject(ProblemWords);
  private readonly clock = inject(WallClock);
  private readonly dates = inject(DateFormatter);
  protected readonly words = inject(LawWords);

  protected readonly today = computed(() =>
    this.clock.now().toZonedDateTimeISO(this.dates.here()).toPlainDate().toString(),
  );
  protected readonly draft = signal({ verifiedBy: '', verifiedOn: '' });
  protected readonly fields = form(this.draft, (draft) => maxLength(draft.verifiedBy, 200));
  protected readonly busy = signal(false);
  private readonly problem = signal<ProblemView | null>(null);
  /** One intention, one key: kept over retries until an answer changes. */
  private readonly attempt = linkedSignal<string, string>({
    source: () => `${this.row().pointer} ${JSON.stringify(this.draft())}`,
    computation: () => newKey(),
  });
  protected readonly missing = computed(() => {
    const { verifiedBy, verifiedOn } = this.draft();
    if (verifiedBy.trim() === '') return this.words.say('instruments.missing.verifiedBy');
    return verifiedOn === '' ? this.words.say('instruments.missing.verifiedOn') : null;
  });
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : null;
  });

  protected wrong(field: string): string | null {
    const code = fieldProblem(this.problem(), field);
    return code === null ? null : this.words.say(`instruments.wrong.${code}`);
  }

  protected async confirm(): Promise<void> {
    if (this.busy() || this.missing()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { verifiedBy, verifiedOn } = this.draft();
      await this.api.verify(
        {
          target: 'instrument',
          targetId: this.targetId(),
          pointer: this.row().pointer,
          verifiedBy: verifiedBy.trim(),
          verifiedOn,
        },
        this.attempt(),
      );
      this.done.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
