import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, ProblemWords, WallClock } from '@rogatory/platform/console';
import { Button, Icon, PanelState } from '@rogatory/ui';
import { LawWords } from '../law-words';
import { askable, readBasisAddress, writeBasisAddress, type BasisQuestion } from './basis-address';
import { BasisAnswer } from './basis-answer';
import { basisResource } from './basis-resource';
import { QuestionForm } from './question-form';

/** Milliseconds for which the page says that the address was copied. */
const saidFor = 4_000;

/** On what may one State ask another? The question stands in the address, so it can be shared. */
@Component({
  selector: 'rg-basis-page',
  imports: [BasisAnswer, Button, Icon, PanelState, QuestionForm, RouterLink, TranslocoPipe],
  templateUrl: './basis-page.html',
  styleUrls: ['../law-head.css', './basis-page.css'],
})
export class BasisPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly words = inject(LawWords);
  private readonly clock = inject(WallClock);
  private readonly dates = inject(DateFormatter);
  private readonly problemWords = inject(ProblemWords);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly today = computed(() =>
    this.clock.now().toZonedDateTimeISO(this.dates.here()).toPlainDate().toString(),
  );
  /** Follows the address, and at once what is chosen: the address comes a moment later. */
  protected readonly question = linkedSignal(() => readBasisAddress(this.params()));
  private readonly asked = computed(() => askable(this.question(), this.today()));
  protected readonly basis = basisResource(this.asked);
  protected readonly failure = computed(() => {
    const problem = this.basis.problem();
    return problem ? this.problemWords.say(problem) : null;
  });
  protected readonly heading = computed(() => {
    const answer = this.basis.answer();
    if (answer === null) return '';
    const { requesting, requested, date } = answer.question;
    return this.words.say('instruments.basis.answerHeading', {
      requesting: this.words.jurisdiction(requesting),
      requested: this.words.jurisdiction(requested),
      date: this.words.date(date ?? this.today()),
    });
  });
  protected readonly copied = signal(false);

  protected change(part: Partial<BasisQuestion>): void {
    this.question.update((question) => ({ ...question, ...part }));
    const queryParams = writeBasisAddress(this.question());
    void this.router.navigate([], { relativeTo: this.route, queryParams, replaceUrl: true });
  }

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(location.href);
    this.copied.set(true);
    setTimeout(() => this.copied.set(false), saidFor);
  }
}
