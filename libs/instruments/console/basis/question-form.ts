import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Field } from '@rogatory/ui';
import { JurisdictionChoices } from '../jurisdiction-choices';
import type { BasisQuestion } from './basis-address';
import { MeasurePicker } from './measure-picker';
import { OffencePicker } from './offence-picker';

/** Who asks whom for what, about which offences, under the law of which day. */
@Component({
  selector: 'rg-question-form',
  imports: [Control, Field, MeasurePicker, OffencePicker, TranslocoPipe],
  templateUrl: './question-form.html',
  styles: `
    :host {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
      gap: 12px;
    }
    h2 {
      margin-block-start: 4px;
      font: var(--rg-type-panel);
    }
  `,
})
export class QuestionForm {
  readonly question = input.required<BasisQuestion>();
  /** Today, as the date whose law holds when none is chosen. */
  readonly today = input.required<string>();
  readonly changed = output<Partial<BasisQuestion>>();
  protected readonly choices = inject(JurisdictionChoices);
  protected readonly sides = ['requesting', 'requested'] as const;
  protected readonly same = computed(() => {
    const { requesting, requested } = this.question();
    return requesting !== null && requesting === requested;
  });

  protected chooseState(side: 'requesting' | 'requested', code: string): void {
    const chosen = code === '' ? null : code;
    this.changed.emit(side === 'requesting' ? { requesting: chosen } : { requested: chosen });
  }
}
