import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';
import { Segmented } from '@rogatory/ui';
import { CalculatorStore } from './calculator.store';
import { ChangeFields } from './change-fields';
import { EventFields } from './event-fields';
import { LimitFields } from './limit-fields';
import { PlaceFields } from './place-fields';
import { RuleFields } from './rule-fields';

/** The questions of the calculator, in the order in which a lawyer asks them. */
@Component({
  selector: 'rg-calculator-form',
  imports: [
    ChangeFields,
    EventFields,
    LimitFields,
    PlaceFields,
    RuleFields,
    Segmented,
    TranslocoPipe,
  ],
  template: `
    <form (submit)="$event.preventDefault()">
      <section>
        <h2>{{ 'deadlines.calculator.what' | transloco }}</h2>
        <rg-segmented
          [label]="'deadlines.calculator.by' | transloco"
          [segments]="ways()"
          [value]="store.inputs().by"
          (valueChange)="store.change({ by: $event === 'rule' ? 'rule' : 'limit' })"
        />
        @if (store.inputs().by === 'limit') {
          <rg-limit-fields />
        } @else {
          <rg-rule-fields />
        }
      </section>
      <section>
        <h2>{{ 'deadlines.calculator.when' | transloco }}</h2>
        <rg-event-fields />
      </section>
      <section>
        <h2>{{ 'deadlines.calculator.where' | transloco }}</h2>
        <rg-place-fields />
      </section>
      <section>
        <details [open]="changed()">
          <summary>
            <h2>{{ 'deadlines.calculator.changes' | transloco }}</h2>
          </summary>
          <rg-change-fields />
        </details>
      </section>
    </form>
  `,
  styleUrl: './calculator-form.css',
})
export class CalculatorForm {
  protected readonly store = inject(CalculatorStore);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  protected readonly ways = computed(() => {
    this.language.language();
    return (['limit', 'rule'] as const).map((value) => ({
      value,
      label: this.translations.translate(`deadlines.calculator.way.${value}`),
    }));
  });
  /** Something in it holds: it stands open. */
  protected readonly changed = computed(() => {
    const { extensions, suspensions, twoWorkingDays } = this.store.inputs();
    return extensions.length > 0 || suspensions.length > 0 || twoWorkingDays !== 'rule';
  });
}
