import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LegalBasisCandidateDto } from '@rogatory/instruments/contract';
import { Icon } from '@rogatory/ui';
import { LawWords } from '../law-words';

let lastTerms = 0;

/** How a request on this instrument goes: road, language, dual criminality, contents, limits. */
@Component({
  selector: 'rg-candidate-terms',
  imports: [Icon, TranslocoPipe],
  template: `
    <button
      type="button"
      class="rg-link"
      [attr.aria-expanded]="shown()"
      [attr.aria-controls]="id"
      (click)="shown.set(!shown())"
    >
      <rg-icon [name]="shown() ? 'chevron-up' : 'chevron-down'" [size]="14" />
      {{ 'instruments.terms.title' | transloco }}
    </button>
    @if (shown()) {
      <dl [id]="id">
        <dt>{{ 'instruments.terms.channel' | transloco }}</dt>
        <dd>
          @for (channel of candidate().channels; track $index) {
            <p>
              <b>{{ 'instruments.channel.' + channel.kind | transloco }}</b>&ngsp;
              @if (channel.when === 'urgent') {
                ({{ 'instruments.urgent' | transloco }})&ngsp;
              }
              <span [attr.lang]="words.langOf(channel.text)">{{ words.text(channel.text) }}</span>
              &ngsp;<bdi class="article">{{ channel.article }}</bdi>
            </p>
          }
        </dd>
        <dt>{{ 'instruments.terms.language' | transloco }}</dt>
        <dd>
          <span [attr.lang]="words.langOf(candidate().language.text)">{{
            words.text(candidate().language.text)
          }}</span>
          &ngsp;<bdi class="article">{{ candidate().language.article }}</bdi>
        </dd>
        <dt>{{ 'instruments.terms.dualCriminality' | transloco }}</dt>
        <dd>
          <b>{{ 'instruments.tested.' + candidate().dualCriminality.tested | transloco }}</b>&ngsp;
          @if (testedFor(); as measures) {
            ({{ measures }})&ngsp;
          }
          <span [attr.lang]="words.langOf(candidate().dualCriminality.text)">{{
            words.text(candidate().dualCriminality.text)
          }}</span>
          &ngsp;<bdi class="article">{{ candidate().dualCriminality.article }}</bdi>
        </dd>
        @if (candidate().measures.length > 0) {
          <dt>{{ 'instruments.terms.measures' | transloco }}</dt>
          <dd>
            <ul>
              @for (measure of candidate().measures; track measure.measure) {
                <li>
                  {{ words.measure(measure.measure) }}:
                  @if (measure.covered !== 'yes') {
                    {{ 'instruments.covered.' + measure.covered | transloco }}
                  }
                  &ngsp;<bdi class="article">{{ measure.article }}</bdi>
                </li>
              }
            </ul>
          </dd>
        }
        <dt>{{ 'instruments.terms.contents' | transloco }}</dt>
        <dd>
          <ul>
            @for (item of candidate().contents; track item.code) {
              <li>
                <span [attr.lang]="words.langOf(item.text)">{{ words.text(item.text) }}</span>
                &ngsp;<bdi class="article">{{ item.article }}</bdi>
              </li>
            } @empty {
              <li>{{ 'instruments.terms.noContents' | transloco }}</li>
            }
          </ul>
        </dd>
        @if (candidate().timeLimits.length > 0) {
          <dt>{{ 'instruments.terms.timeLimits' | transloco }}</dt>
          <dd>
            <ul>
              @for (limit of candidate().timeLimits; track limit.id) {
                <li>
                  <span [attr.lang]="words.langOf(limit.title)">{{ words.text(limit.title) }}</span>
                  &ngsp;<bdi class="article">{{ limit.law }}</bdi>
                </li>
              }
            </ul>
          </dd>
        }
        @if (candidate().grounds.length > 0) {
          <dt>{{ 'instruments.terms.grounds' | transloco }}</dt>
          <dd>
            <ul>
              @for (ground of candidate().grounds; track ground.code) {
                <li>
                  <span [attr.lang]="words.langOf(ground.text)">{{ words.text(ground.text) }}</span>
                  &ngsp;<bdi class="article">{{ ground.article }}</bdi>
                </li>
              }
            </ul>
          </dd>
        }
      </dl>
    }
  `,
  styleUrl: './candidate-terms.css',
})
export class CandidateTerms {
  readonly candidate = input.required<LegalBasisCandidateDto>();
  readonly open = input(false);
  protected readonly words = inject(LawWords);
  protected readonly shown = linkedSignal(() => this.open());
  protected readonly id = `rg-terms-${++lastTerms}`;
  /** The measures that are tested, where not all of those asked are. */
  protected readonly testedFor = computed(() => {
    const { dualCriminality, measures } = this.candidate();
    const tested = dualCriminality.measures;
    return tested.length > 0 && tested.length < measures.length
      ? this.words.list(tested.map((type) => this.words.measure(type)))
      : null;
  });
}
