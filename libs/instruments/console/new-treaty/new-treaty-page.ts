import { Component, computed, effect, inject, linkedSignal, resource, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { confidences } from '@rogatory/instruments/contract';
import {
  DateFormatter,
  ProblemWords,
  SessionStore,
  WallClock,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import { Button, Control, Field, Icon, Panel, PanelState } from '@rogatory/ui';
import { fieldProblem } from '../change/field-problem';
import { cardSections } from '../instrument/card-sections';
import { JurisdictionChoices } from '../jurisdiction-choices';
import { LawApi } from '../law-api';
import { LawWords } from '../law-words';
import { draftFrom, mayBeLeftOut, missingAnswer, proposalOf, treatyId } from './treaty-draft';

/** A bilateral treaty made from the template, with its own articles and words, for approval. */
@Component({
  selector: 'rg-new-treaty-page',
  imports: [Button, Control, Field, FormField, Icon, Panel, PanelState, RouterLink, TranslocoPipe],
  templateUrl: './new-treaty-page.html',
  styleUrls: ['../law-head.css', './new-treaty-page.css'],
})
export class NewTreatyPage {
  private readonly api = inject(LawApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly clock = inject(WallClock);
  private readonly dates = inject(DateFormatter);
  private readonly problemWords = inject(ProblemWords);
  protected readonly words = inject(LawWords);
  protected readonly choices = inject(JurisdictionChoices);
  protected readonly confidences = confidences;
  protected readonly mayBeLeftOut = mayBeLeftOut;

  protected readonly template = resource({ loader: () => this.api.bilateralTemplate() });
  protected readonly sections = computed(() =>
    this.template.hasValue() ? cardSections(this.template.value(), this.words) : [],
  );
  private readonly rows = computed(() => this.sections().flatMap(({ rows }) => rows));
  protected readonly draft = signal(draftFrom([]));
  protected readonly fields = form(this.draft, (draft) => {
    maxLength(draft.citation, 120);
    maxLength(draft.assistanceArticle, 60);
    maxLength(draft.source, 500);
    maxLength(draft.reason, 2_000);
  });
  protected readonly id = computed(() => treatyId(this.draft()));
  protected readonly busy = signal(false);
  private readonly problem = signal<ProblemView | null>(null);
  /** One intention, one key: kept over retries until an answer changes. */
  private readonly attempt = linkedSignal<string, string>({
    source: () => JSON.stringify(this.draft()),
    computation: () => newKey(),
  });
  protected readonly missing = computed(() => missingAnswer(this.draft()));
  protected readonly failure = computed(() => {
    const problem = this.problem();
    return problem ? this.problemWords.say(problem) : null;
  });
  protected readonly templateFailure = computed(() => {
    const error = this.template.error();
    return error === undefined ? null : this.problemWords.say(problemOf(error.cause ?? error));
  });

  constructor() {
    const begun = computed(() => this.draft().rows.length > 0);
    // The template is read once; from then on the draft is its author's, in whatever language.
    effect(() => {
      const rows = this.rows();
      if (rows.length === 0 || begun()) return;
      const first = this.session.me()?.authority.jurisdiction ?? '';
      this.draft.set({ ...draftFrom(rows), first });
    });
  }

  /** The field of the row that stands at a pointer of the template. */
  protected rowField(pointer: string) {
    const at = this.draft().rows.findIndex((row) => row.pointer === pointer);
    return this.fields.rows[at];
  }

  protected wrong(field: string): string | null {
    const code = fieldProblem(this.problem(), field);
    return code === null ? null : this.words.say(`instruments.wrong.${code}`);
  }

  protected async propose(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy() || this.missing() || !this.template.hasValue()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const today = this.clock.now().toZonedDateTimeISO(this.dates.here()).toPlainDate();
      const proposal = proposalOf(this.template.value(), this.draft(), today.toString());
      await this.api.propose(proposal, this.attempt());
      await this.router.navigate(['/law/changes']);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
