import { Component, computed, inject, input } from '@angular/core';
import { ReckoningWords, type ReckoningParams } from './reckoning-words';

/** A step of an explanation as every part of the API sends it. */
export type ReckoningStep = { code: string; params: ReckoningParams; source: string | null };

/** Why a date is that date: the steps of its reckoning, numbered, each with the law it rests on. */
@Component({
  selector: 'rg-reckoning-steps',
  template: `
    <ol class="steps">
      @for (step of worded(); track $index) {
        <li>
          <span class="words">{{ step.words }}</span>
          @if (step.source; as source) {
            <span class="source" [class.repeated]="step.repeated"
              ><bdi>{{ source }}</bdi></span
            >
          }
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    .steps {
      position: relative;
      display: grid;
      gap: 6px;
      counter-reset: step;
    }
    li {
      display: grid;
      grid-template-columns: 20px minmax(24ch, 1fr) minmax(0, auto);
      gap: 2px 10px;
      align-items: start;
      counter-increment: step;
      font: var(--rg-type-meta);
    }
    li::before {
      content: counter(step);
      display: grid;
      place-items: center;
      block-size: 18px;
      border: 1px solid var(--rg-outline);
      border-radius: 50%;
      color: var(--rg-text-2);
      font: 500 11px/16px var(--rg-font);
    }
    .source {
      max-inline-size: 48ch;
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
      text-align: end;
    }
    li:last-child .words {
      font-weight: 600;
    }
    @container (max-width: 520px) {
      li {
        grid-template-columns: 20px minmax(0, 1fr);
      }
      /* Where lines are short, a source stands until the next; it is still read out. */
      .repeated {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .source {
        grid-column: 2;
        max-inline-size: none;
        text-align: start;
      }
    }
  `,
})
export class ReckoningSteps {
  readonly steps = input.required<readonly ReckoningStep[]>();
  /** IANA zone in which the date is reckoned. */
  readonly zone = input.required<string>();
  private readonly words = inject(ReckoningWords);

  protected readonly worded = computed(() =>
    this.steps().map((step, at, steps) => ({
      words: this.words.say(
        `deadlines.step.${step.code}`,
        this.words.params(step.params, this.zone()),
      ),
      source: step.source === null ? null : this.words.source(step.source),
      repeated: at > 0 && steps[at - 1]?.source === step.source,
    })),
  );
}
