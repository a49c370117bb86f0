import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** What is wrong with an answer: `weak` may be asked about or refused, `missing` blocks the check. */
export type AnswerState = 'weak' | 'missing' | 'wrong';

let lastField = 0;

/**
 * A labelled control with the law's demand beside it. Put the control in as content with the
 * `rgControl` attribute: it takes its id, its description and its state from here. Controls that
 * are groups (radios, several inputs) set `group` and get a fieldset with a legend.
 */
@Component({
  selector: 'rg-field',
  imports: [Icon],
  templateUrl: './field.html',
  styleUrl: './field.css',
  host: { '[class.with-demand]': 'hasDemand()', '[attr.data-answer]': 'answer()' },
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string | null>(null);
  readonly answer = input<AnswerState | null>(null);
  /** Words of the answer's state: 'weak: too wide', 'missing'. */
  readonly answerWords = input<string | null>(null);
  /** Where the law asks it: 'Art. 5(1)(e)'. */
  readonly demandSource = input<string | null>(null);
  /** What the law asks. */
  readonly demand = input<string | null>(null);
  /** What is not good enough about the answer; turns the demand amber. */
  readonly advice = input<string | null>(null);
  readonly group = input(false);
  /** Words for 'optional', where most fields of the section are not. */
  readonly optional = input<string | null>(null);

  /** Ids for the control inside. */
  readonly controlId = `rg-field-${++lastField}`;
  protected readonly hintId = `${this.controlId}-hint`;
  protected readonly answerId = `${this.controlId}-answer`;
  protected readonly demandId = `${this.controlId}-demand`;

  protected readonly hasDemand = computed(() => Boolean(this.demand() || this.advice()));
  /** What describes the control: hint, state of the answer, demand. */
  readonly describedBy = computed(() => {
    const ids = [
      this.hint() ? this.hintId : null,
      this.answerWords() ? this.answerId : null,
      this.hasDemand() ? this.demandId : null,
    ].filter((id) => id !== null);
    return ids.length > 0 ? ids.join(' ') : null;
  });
}
