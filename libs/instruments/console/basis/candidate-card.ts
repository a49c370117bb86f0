import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { confidences, type LegalBasisCandidateDto } from '@rogatory/instruments/contract';
import { Button, Tag } from '@rogatory/ui';
import { LawWords } from '../law-words';
import { ReasonList } from '../reason/reason-list';
import { CandidateTerms } from './candidate-terms';

/** One usable instrument with its place in the ranking and why it stands there. */
@Component({
  selector: 'rg-candidate-card',
  imports: [Button, CandidateTerms, ReasonList, RouterLink, Tag, TranslocoPipe],
  template: `
    <article [class.relied]="reliedOn()" [attr.aria-labelledby]="headingId()">
      <h3 [id]="headingId()">
        <span class="number">{{ candidate().position }}</span>
        <a [routerLink]="['/law/instruments', candidate().id]" [attr.lang]="lang()">{{ name() }}</a>
      </h3>
      <p class="tags">
        @if (reliedOn()) {
          <rg-tag tone="accent">{{ 'instruments.basis.reliedOn' | transloco }}</rg-tag>
        } @else if (citedBeside()) {
          <rg-tag>{{ 'instruments.basis.citedBeside' | transloco }}</rg-tag>
        }
        <rg-tag>{{ 'instruments.rank.' + candidate().rank | transloco }}</rg-tag>
        @if (candidate().applies !== 'yes') {
          <rg-tag [tone]="candidate().applies === 'uncertain' ? 'neutral' : 'warn'">{{
            'instruments.applies.' + candidate().applies | transloco
          }}</rg-tag>
        }
        @if (candidate().toBeVerified) {
          <rg-tag edge="dotted" icon="circle-question-mark">{{
            'instruments.toBeVerified.tag' | transloco
          }}</rg-tag>
        } @else if (candidate().applies !== 'uncertain') {
          <rg-tag>{{ 'instruments.confidence.' + weakest() | transloco }}</rg-tag>
        }
        @if (!compact()) {
          <bdi class="citation"
            >{{ candidate().citation }}, {{ candidate().assistanceArticle }}</bdi
          >
        }
      </p>
      <rg-reason-list [reasons]="candidate().reasons" />
      <rg-candidate-terms [candidate]="candidate()" [open]="unfolded()" />
      @if (choosable() && !reliedOn()) {
        <p class="choose">
          <button rg-button [small]="true" (click)="choose.emit()">
            {{ 'instruments.basis.relyOn' | transloco }}
            <span class="rg-visually-hidden">{{ name() }}</span>
          </button>
        </p>
      }
    </article>
  `,
  styleUrl: './candidate-card.css',
})
export class CandidateCard {
  readonly candidate = input.required<LegalBasisCandidateDto>();
  readonly reliedOn = input(false);
  readonly citedBeside = input(false);
  /** Shows what it needs and how it goes at once. */
  readonly unfolded = input(false);
  /** Names it shortly, for a narrow place. */
  readonly compact = input(false);
  /** Offers to rely on it. */
  readonly choosable = input(false);
  readonly choose = output();

  private readonly words = inject(LawWords);
  protected readonly headingId = computed(() => `rg-candidate-${this.candidate().id}`);
  /** A card is as sure as the weakest of what it rests on. */
  protected readonly weakest = computed(
    () =>
      confidences.findLast((one) =>
        this.candidate().reasons.some(({ confidence }) => confidence === one),
      ) ?? 'sourced',
  );
  protected readonly name = computed(() =>
    this.compact()
      ? this.words.shortName(this.candidate())
      : this.words.text(this.candidate().name),
  );
  protected readonly lang = computed(() => this.words.langOf(this.candidate().name));
}
