import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LegalBasisAnswerDto, LegalBasisCandidateDto } from '@rogatory/instruments/contract';
import { Icon } from '@rogatory/ui';
import { LawWords } from '../law-words';
import { ReasonWords } from '../reason/reason-words';
import { CandidateCard } from './candidate-card';
import { decisiveReasons } from './decisive-reasons';

/** The ranking: what is usable, best first; what is not usable, and why; why this order. */
@Component({
  selector: 'rg-basis-answer',
  imports: [CandidateCard, Icon, RouterLink, TranslocoPipe],
  template: `
    @for (candidate of answer().applicable; track candidate.id; let first = $first) {
      <rg-candidate-card
        [candidate]="candidate"
        [reliedOn]="candidate.id === reliedOnId()"
        [citedBeside]="beside().includes(candidate.instrument)"
        [compact]="compact()"
        [unfolded]="unfoldFirst() && first"
        [choosable]="choosable()"
        (choose)="choose.emit(candidate)"
      />
    }
    @if (unusable().length > 0) {
      <section class="unusable" [attr.aria-labelledby]="'rg-unusable'">
        <h3 id="rg-unusable">{{ 'instruments.basis.notUsable' | transloco }}</h3>
        <ul class="list">
          @for (line of unusable(); track line.id) {
            <li>
              <rg-icon name="x" [size]="14" [strong]="true" />
              <span
                ><a [routerLink]="['/law/instruments', line.id]" [attr.lang]="line.lang">{{
                  line.name
                }}</a
                >{{ line.why }}</span
              >
            </li>
          }
        </ul>
      </section>
    }
    <p class="order">
      <b>{{ 'instruments.basis.whyOrder' | transloco }}</b>
      {{ 'instruments.basis.order' | transloco }}
      <button
        type="button"
        class="rg-link"
        [attr.aria-expanded]="steps()"
        aria-controls="rg-order-steps"
        (click)="steps.set(!steps())"
      >
        {{ 'instruments.basis.everyStep' | transloco }}
      </button>
    </p>
    <ol class="steps" id="rg-order-steps" [hidden]="!steps()">
      @for (step of orderSteps; track step) {
        <li>{{ 'instruments.basis.step.' + step | transloco }}</li>
      }
    </ol>
    @if (anyToBeVerified()) {
      <p class="unverified">
        <rg-icon name="info" [size]="14" />{{ 'instruments.toBeVerified.warns' | transloco }}
      </p>
    }
  `,
  styleUrl: './basis-answer.css',
})
export class BasisAnswer {
  readonly answer = input.required<LegalBasisAnswerDto>();
  /** Instrument that the request relies on. */
  readonly reliedOn = input<string | null>(null);
  /** Instruments cited beside it. */
  readonly beside = input<readonly string[]>([]);
  readonly unfoldFirst = input(false);
  /** Names instruments shortly, for a narrow place. */
  readonly compact = input(false);
  readonly choosable = input(false);
  readonly choose = output<LegalBasisCandidateDto>();

  private readonly words = inject(LawWords);
  private readonly reasons = inject(ReasonWords);
  protected readonly steps = signal(false);
  protected readonly orderSteps = ['force', 'scope', 'rank', 'measures', 'several'] as const;

  /** A draft names the instrument, not the treaty: of several bilateral ones the best is meant. */
  protected readonly reliedOnId = computed(
    () =>
      this.answer().applicable.find(({ instrument }) => instrument === this.reliedOn())?.id ?? null,
  );
  protected readonly unusable = computed(() =>
    this.answer().notApplicable.map((candidate) => ({
      id: candidate.id,
      name: this.compact() ? this.words.shortName(candidate) : this.words.text(candidate.name),
      lang: this.words.langOf(candidate.name),
      why: this.words.say('instruments.basis.because', {
        why: decisiveReasons(candidate.reasons)
          .map((reason) => this.reasons.say(reason))
          .join(this.words.say('instruments.semicolon')),
      }),
    })),
  );
  protected readonly anyToBeVerified = computed(() =>
    this.answer().applicable.some(({ toBeVerified }) => toBeVerified),
  );
}
